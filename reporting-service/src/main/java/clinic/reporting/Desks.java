package clinic.reporting;

import clinic.platform.link.SignedLinks;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.Facts;
import clinic.reporting.owner.OwnersDesk;
import clinic.reporting.publication.Editions;
import clinic.reporting.publication.LinkedReportDesk;
import clinic.reporting.publication.MondayRun;
import clinic.reporting.publication.PublicationDesk;
import clinic.reporting.publication.Publications;
import clinic.reporting.publication.ReportDesk;
import clinic.reporting.publication.ReportLinks;
import clinic.reporting.rebuild.RebuildDesk;
import clinic.reporting.week.Archive;
import clinic.reporting.week.WeekDesk;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The desks know nothing of Spring: here they get what they work with. */
@Configuration(proxyBeanMethods = false)
class Desks {

    @Bean
    FactDesk factDesk(Facts facts) {
        return new FactDesk(facts);
    }

    @Bean
    WeekDesk weekDesk(FactDesk facts, Archive archive, Clock clock) {
        return new WeekDesk(facts, archive, clock);
    }

    @Bean
    ReportDesk reportDesk(FactDesk facts, WeekDesk weeks, Editions editions) {
        return new ReportDesk(facts, weeks, editions);
    }

    @Bean
    OwnersDesk ownersDesk(FactDesk facts, ReportDesk reports, Clock clock) {
        return new OwnersDesk(facts, reports, clock);
    }

    @Bean
    PublicationDesk publicationDesk(
            WeekDesk weeks, Editions editions, Publications publications, ReportLinks links, Clock clock) {
        return new PublicationDesk(weeks, editions, publications, links, clock);
    }

    /** Without an address there are no links, and no secret is needed to sign them. */
    @Bean
    ReportLinks reportLinks(
            Environment environment, ObjectProvider<SignedLinks> links, PublicationProperties properties) {
        return environment.getProperty("clinic.links.reporting-url", "").isBlank()
                ? ReportLinks.NONE
                : new ReportLinks(links.getObject(), properties.linkValidity());
    }

    @Bean
    LinkedReportDesk linkedReportDesk(ReportDesk reports, ReportLinks links, Clock clock) {
        return new LinkedReportDesk(reports, links, clock);
    }

    @Bean
    MondayRun mondayRun(
            FactDesk facts,
            WeekDesk weeks,
            PublicationDesk desk,
            Publications publications,
            RebuildDesk rebuilds,
            PublicationProperties properties,
            Clock clock) {
        return new MondayRun(facts, weeks, desk, publications, rebuilds::mayLackFacts, properties.hour(), clock);
    }
}
