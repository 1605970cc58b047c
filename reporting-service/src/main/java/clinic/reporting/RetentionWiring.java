package clinic.reporting;

import clinic.reporting.archive.Reduction;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.Oblivion;
import clinic.reporting.fact.OldFacts;
import clinic.reporting.rebuild.Rebuilds;
import clinic.reporting.week.Archive;
import clinic.reporting.week.WeekDesk;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long what is known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionProperties.class)
class RetentionWiring {

    /** Half-read facts would be archived as the whole. */
    @Bean
    Reduction reduction(
            FactDesk desk,
            WeekDesk weeks,
            OldFacts old,
            Archive archive,
            Rebuilds rebuilds,
            RetentionProperties properties,
            Clock clock) {
        var keeping = new Reduction.Keeping(
                properties.facts(), clinicId -> rebuilds.running(clinicId).isPresent());
        return new Reduction(desk, weeks, new Oblivion(old), archive, keeping, clock);
    }
}
