package clinic.booking;

import clinic.booking.encryption.EncryptionKeys;
import clinic.booking.encryption.TinkSeal;
import clinic.platform.outbox.FieldSeal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What health data is sealed with. */
@Configuration
@EnableConfigurationProperties(EncryptionKeys.class)
class EncryptionWiring {

    @Bean
    FieldSeal fieldSeal(EncryptionKeys keys) {
        return new TinkSeal(keys);
    }
}
