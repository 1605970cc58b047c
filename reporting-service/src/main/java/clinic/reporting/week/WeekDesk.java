package clinic.reporting.week;

import clinic.reporting.fact.ClinicFact;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.Outlook;
import clinic.reporting.fact.Whose;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** Lays out the facts of a week with all that its report looks back and ahead at. */
public class WeekDesk {

    private final FactDesk facts;
    private final Archive archive;
    private final ClinicWeeks clinicWeeks;
    private final InstantSource clock;

    public WeekDesk(FactDesk facts, Archive archive, InstantSource clock) {
        this.facts = facts;
        this.archive = archive;
        this.clinicWeeks = new ClinicWeeks(clock);
        this.clock = clock;
    }

    /** From the facts, or from the archive where they do not suffice any more. */
    public WeekReport report(String clinicId, Week week, Subject subject) {
        return isArchived(clinicId, week)
                ? archived(clinicId, week, subject)
                : reports(facts(clinicId, week, subject), week, subject).report(subject);
    }

    private WeekReports reports(FactSheet sheet, Week week, Subject subject) {
        return subject.equals(Subject.CLINIC)
                ? new WeekReports(sheet, week)
                : new WeekReports(
                        sheet, week, clinicWeeks.of(sheet.clinic().id(), week, () -> read(sheet.clinic(), week)));
    }

    private ClinicWeeks.Reading read(ClinicFact clinic, Week week) {
        Instant at = clock.instant();
        FactSheet everybody = facts.visits(clinic, outlook(clinic, week));
        return new ClinicWeeks.Reading(
                ClinicWeek.of(everybody, week), everybody.visits().size(), at);
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
        return facts.sheet(clinic, new Whose(clinicId, subject.practitionerId()), outlook(clinic, week));
    }

    private static Outlook outlook(ClinicFact clinic, Week week) {
        ZoneId zone = clinic.zone();
        return new Outlook(
                week.plus(1 - WeekReport.TREND_WEEKS).start(zone),
                week.plus(-1).start(zone),
                week.start(zone),
                week.end(zone),
                Minutes.horizon(week, zone));
    }
}
