package clinic.reporting.publication;

import clinic.platform.web.Replies;
import clinic.reporting.Told;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.InMemoryFacts;
import clinic.reporting.week.NothingArchived;
import clinic.reporting.week.Week;
import clinic.reporting.week.WeekDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything that publishes, in memory and with a clock to set. */
class House {

    final InMemoryFacts facts = new InMemoryFacts();
    final InMemoryEditions editions = new InMemoryEditions();
    final InMemoryPublications publications = new InMemoryPublications();
    final Set<String> lackingFacts = new HashSet<>();
    Instant now;
    final PublicationDesk desk;
    final ReportDesk reports;
    final MondayRun monday;

    House(String now) {
        this.now = Instant.parse(now);
        InstantSource source = () -> this.now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        FactDesk factDesk = new FactDesk(facts);
        WeekDesk weeks = NothingArchived.desk(factDesk);
        desk = new PublicationDesk(weeks, editions, publications, ReportLinks.NONE, clock);
        reports = new ReportDesk(factDesk, weeks, editions);
        monday = new MondayRun(factDesk, weeks, desk, publications, lackingFacts::contains, LocalTime.of(6, 0), clock);
    }

    void take(Told... events) {
        List.of(events).forEach(it -> InMemoryFacts.take(facts, it));
    }

    Publication publish(String clinicId, String week) {
        Week it = Week.of(week).orElseThrow();
        desk.publish(clinicId, it, Replies.none());
        return publications.of(clinicId, it).orElseThrow();
    }

    void runAt(String time) {
        now = Instant.parse(time);
        monday.run();
    }
}
