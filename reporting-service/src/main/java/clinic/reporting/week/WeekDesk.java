package clinic.reporting.week;

import clinic.reporting.fact.ClinicFact;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.FactSheet;
import java.time.Instant;
import java.time.ZoneId;

/** Lays out the facts of a week with all that its report looks back and ahead at. */
public class WeekDesk {

    private final FactDesk facts;

    public WeekDesk(FactDesk facts) {
        this.facts = facts;
    }

    public boolean hasBookings(ClinicFact clinic, Week week) {
        return !facts.sessions(clinic, week.start(clinic.zone()), week.end(clinic.zone()))
                .isEmpty();
    }

    public FactSheet facts(String clinicId, Week week) {
        ClinicFact clinic = facts.clinic(clinicId);
        ZoneId zone = clinic.zone();
        Instant compared = week.plus(-1).start(zone);
        Instant end = week.end(zone);
        return facts.sheet(
                clinic,
                week.plus(1 - WeekReport.TREND_WEEKS).start(zone),
                Minutes.horizon(week, zone),
                week.start(zone),
                session -> session.completed() && session.startsWithin(compared, end));
    }
}
