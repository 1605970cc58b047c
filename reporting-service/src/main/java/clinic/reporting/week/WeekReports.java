package clinic.reporting.week;

import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.PractitionerFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The reports that can be told from one sheet; each practitioner's from their own part of it. */
public final class WeekReports {

    private final FactSheet facts;
    private final Week week;
    private final Map<String, FactSheet> parts;
    private final History history;
    private final ClinicWeek clinic;

    /** Of everybody. */
    public WeekReports(FactSheet facts, Week week) {
        this(facts, week, ClinicWeek.of(facts, week));
    }

    /** Of one practitioner, seen against what the sheet does not tell. */
    WeekReports(FactSheet facts, Week week, ClinicWeek clinic) {
        this.facts = facts;
        this.week = week;
        this.parts = facts.byPractitioner();
        this.history = History.of(facts.visits());
        this.clinic = clinic;
    }

    /** The clinic, and every practitioner who is active or had bookings in the week. */
    public List<Subject> subjects() {
        Stream<Subject> practitioners = facts.practitioners().stream()
                .filter(it -> it.active() || booked(it))
                .map(it -> new Subject(it.id()));
        return Stream.concat(Stream.of(Subject.CLINIC), practitioners).toList();
    }

    private boolean booked(PractitionerFact practitioner) {
        FactSheet part = parts.get(practitioner.id());
        return part != null && !Figures.booked(part, week, Subject.CLINIC).isEmpty();
    }

    public Figures figures(Subject subject) {
        return figures(subject, week);
    }

    private Figures figures(Subject subject, Week of) {
        return Figures.of(part(subject), history, clinic.openMinutes(of), of, subject);
    }

    public WeekReport report(Subject subject) {
        List<Tally> tallies = tallies(subject);
        return new WeekReport(
                week,
                subject,
                figures(subject),
                ToDo.of(part(subject), week, subject),
                trend(tallies),
                figures(subject, week.plus(-1)),
                clinic.median(),
                Unusual.of(
                        tallies.stream().map(Vitals::of).toList(),
                        tallies.get(tallies.size() - 1).open()));
    }

    /** The weeks up to this one, oldest first. */
    public List<TrendPoint> trend(Subject subject) {
        return trend(tallies(subject));
    }

    private List<TrendPoint> trend(List<Tally> tallies) {
        List<Week> weeks = WeekReport.trend(week);
        return IntStream.range(0, weeks.size())
                .mapToObj(it -> TrendPoint.of(weeks.get(it), tallies.get(it)))
                .toList();
    }

    private List<Tally> tallies(Subject subject) {
        FactSheet part = part(subject);
        return WeekReport.trend(week).stream()
                .map(it -> Tally.of(part, it, subject))
                .toList();
    }

    /** A sheet that was laid out for one practitioner tells nothing of the clinic. */
    private FactSheet part(Subject subject) {
        String id = subject.practitionerId();
        return id == null
                ? facts
                : Optional.ofNullable(parts.get(id)).orElseGet(() -> facts.only(List.of(), List.of()));
    }
}
