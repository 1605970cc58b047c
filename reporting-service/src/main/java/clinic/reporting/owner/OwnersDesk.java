package clinic.reporting.owner;

import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.PractitionerFact;
import clinic.reporting.publication.PublishedWeek;
import clinic.reporting.publication.ReportDesk;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the owner any week of the clinic or of a practitioner. */
public class OwnersDesk {

    private static final Comparator<PractitionerFact> BY_NAME = Comparator.comparing(
                    PractitionerFact::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(PractitionerFact::id);

    private final FactDesk facts;
    private final ReportDesk reports;
    private final Clock clock;

    public OwnersDesk(FactDesk facts, ReportDesk reports, Clock clock) {
        this.facts = facts;
        this.reports = reports;
        this.clock = clock;
    }

    /** @param wanted null for the week it is now, {@code practitionerId} null for the clinic */
    public OwnersWeek week(String clinicId, @Nullable Week wanted, @Nullable String practitionerId) {
        Week current = Week.containing(
                clock.instant().atZone(facts.clinic(clinicId).zone()).toLocalDate());
        Week week = wanted == null ? current : wanted;
        PublishedWeek published = reports.of(clinicId, week, new Subject(practitionerId));
        List<PractitionerFact> staff =
                facts.practitioners(clinicId).stream().sorted(BY_NAME).toList();
        return new OwnersWeek(published, current, staff);
    }
}
