package clinic.reporting;

import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.Facts;
import clinic.reporting.publication.Editions;
import clinic.reporting.publication.MondayRun;
import clinic.reporting.publication.PublicationDesk;
import clinic.reporting.publication.Publications;
import clinic.reporting.publication.ReportDesk;
import clinic.reporting.week.WeekDesk;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desks know nothing of Spring: here they get what they work with. */
@Configuration(proxyBeanMethods = false)
class Desks {

    @Bean
    FactDesk factDesk(Facts facts) {
        return new FactDesk(facts);
    }

    @Bean
    WeekDesk weekDesk(FactDesk facts) {
        return new WeekDesk(facts);
    }

    @Bean
    ReportDesk reportDesk(FactDesk facts, WeekDesk weeks, Editions editions) {
        return new ReportDesk(facts, weeks, editions);
    }

    @Bean
    PublicationDesk publicationDesk(WeekDesk weeks, Editions editions, Publications publications, Clock clock) {
        return new PublicationDesk(weeks, editions, publications, clock);
    }

    @Bean
    MondayRun mondayRun(
            FactDesk facts,
            WeekDesk weeks,
            PublicationDesk desk,
            Publications publications,
            PublicationProperties properties,
            Clock clock) {
        return new MondayRun(facts, weeks, desk, publications, properties.hour(), clock);
    }
}
