package clinic.reporting.publication;

import clinic.events.WeekPublished;
import clinic.platform.web.Reply;
import clinic.reporting.fact.FactSheet;
import clinic.reporting.publication.Publication.Issue;
import clinic.reporting.week.Figures;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import clinic.reporting.week.WeekDesk;
import clinic.reporting.week.WeekReports;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Publishes weeks. What did not change since its last edition is sent to nobody again. */
public class PublicationDesk {

    private final WeekDesk weeks;
    private final Editions editions;
    private final Publications publications;
    private final ReportLinks links;
    private final Clock clock;

    public PublicationDesk(
            WeekDesk weeks, Editions editions, Publications publications, ReportLinks links, Clock clock) {
        this.weeks = weeks;
        this.editions = editions;
        this.publications = publications;
        this.links = links;
        this.clock = clock;
    }

    /** @throws WeekArchived when the facts it would be published from are gone */
    public void publish(String clinicId, Week week, Reply<Publication> reply) {
        publications.recall(clinicId, reply);
        reply.refuseReuse();
        if (weeks.isArchived(clinicId, week)) {
            throw new WeekArchived();
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        FactSheet facts = weeks.facts(clinicId, week);
        WeekReports reports = new WeekReports(facts, week);
        List<Issue> issues = reports.subjects().stream()
                .map(subject -> issue(facts, week, subject, reports, at))
                .toList();
        publications.record(Publication.first(clinicId, week, at, issues), reply);
    }

    private Issue issue(FactSheet facts, Week week, Subject subject, WeekReports reports, Instant at) {
        Figures figures = reports.figures(subject);
        while (true) {
            Optional<Edition> last = editions.newest(facts.clinic().id(), week, subject);
            if (last.isPresent() && !last.get().corrected(figures)) {
                return Issue.of(last.get(), false);
            }
            Edition next = last.map(it -> it.next(figures))
                    .orElseGet(() -> Edition.first(facts.clinic().id(), week, subject, figures));
            String link = links.to(next.clinicId(), week, subject, at);
            WeekPublished event = Announcement.of(next, week, facts, reports.trend(subject), link);
            if (editions.issue(next, event, at)) {
                return Issue.of(next, true);
            }
        }
    }
}
