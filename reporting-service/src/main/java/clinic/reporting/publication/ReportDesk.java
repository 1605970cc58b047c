package clinic.reporting.publication;

import clinic.platform.NotFound;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.PractitionerFact;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import clinic.reporting.week.WeekDesk;
import java.util.List;
import java.util.Optional;

/** Answers any week's report, from the facts as they are or were. */
public class ReportDesk {

    private final FactDesk facts;
    private final WeekDesk weeks;
    private final Editions editions;

    public ReportDesk(FactDesk facts, WeekDesk weeks, Editions editions) {
        this.facts = facts;
        this.weeks = weeks;
        this.editions = editions;
    }

    /** @throws NotFound when the clinic has no such practitioner */
    public PublishedWeek of(String clinicId, Week week, Subject subject) {
        String id = subject.practitionerId();
        PractitionerFact practitioner =
                id == null ? null : facts.practitioner(clinicId, id).orElseThrow(NotFound::new);
        Optional<Edition> last = editions.newest(clinicId, week, subject);
        return new PublishedWeek(
                last.map(Edition::version).orElse(0L),
                last.map(Edition::changes).orElseGet(List::of),
                facts.clinic(clinicId),
                practitioner,
                weeks.report(clinicId, week, subject));
    }
}
