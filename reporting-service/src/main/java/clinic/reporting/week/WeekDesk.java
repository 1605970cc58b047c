package clinic.reporting.week;

import clinic.reporting.fact.ClinicFact;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.Outlook;
import clinic.reporting.fact.Whose;
import java.time.ZoneId;

/** Lays out the facts of a week with all that its report looks back and ahead at. */
public class WeekDesk {

    private final FactDesk facts;
    private final Archive archive;

    /** Where facts answer every week. */
    public WeekDesk(FactDesk facts) {
        this(facts, new NothingArchived());
    }

    public WeekDesk(FactDesk facts, Archive archive) {
        this.facts = facts;
        this.archive = archive;
    }

    /** From the facts, or from the archive where they do not suffice any more. */
    public WeekReport report(String clinicId, Week week, Subject subject) {
        return isArchived(clinicId, week)
                ? archived(clinicId, week, subject)
                : new WeekReports(facts(clinicId, week, subject), week).report(subject);
    }

    public boolean isArchived(String clinicId, Week week) {
        return archive.end(clinicId)
                .filter(end -> week.from().isBefore(end.from()))
                .isPresent();
    }

    private WeekReport archived(String clinicId, Week week, Subject subject) {
        return archive.find(clinicId, week, subject).orElseGet(() -> empty(clinicId, week, subject));
    }

    /** Before the first session, and for whoever came later, there was nothing to keep. */
    private WeekReport empty(String clinicId, Week week, Subject subject) {
        WeekReport empty = new WeekReports(facts(clinicId, week).withoutSessions(), week).report(subject);
        return empty.settled(archive.find(clinicId, week, Subject.CLINIC)
                .map(WeekReport::clinicMedian)
                .orElse(empty.clinicMedian()));
    }

    public boolean hasBookings(ClinicFact clinic, Week week) {
        return facts.anySession(clinic, week.start(clinic.zone()), week.end(clinic.zone()));
    }

    /** For the clinic's report and those of all its practitioners. */
    public FactSheet facts(String clinicId, Week week) {
        return facts(clinicId, week, Subject.CLINIC);
    }

    /** For the report of this subject alone. */
    public FactSheet facts(String clinicId, Week week, Subject subject) {
        ClinicFact clinic = facts.clinic(clinicId);
        ZoneId zone = clinic.zone();
        return facts.sheet(
                clinic,
                new Whose(clinicId, subject.practitionerId()),
                new Outlook(
                        week.plus(1 - WeekReport.TREND_WEEKS).start(zone),
                        week.plus(-1).start(zone),
                        week.start(zone),
                        week.end(zone),
                        Minutes.horizon(week, zone)));
    }
}
