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

    public WeekDesk(FactDesk facts) {
        this.facts = facts;
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
