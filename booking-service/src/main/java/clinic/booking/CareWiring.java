package clinic.booking;

import clinic.booking.care.Catalogue;
import clinic.booking.care.ScreeningRules;
import clinic.booking.care.Techniques;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What techniques there are and when to use them. */
@Configuration
@EnableConfigurationProperties(ScreeningRules.class)
class CareWiring {

    @Bean
    Catalogue catalogue(Techniques techniques, ScreeningRules rules) {
        return new Catalogue(techniques, rules);
    }
}
