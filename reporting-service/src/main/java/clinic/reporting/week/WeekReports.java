package clinic.reporting.week;

import clinic.reporting.fact.FactSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The reports that can be told from one sheet; each practitioner's from their own part of it. */
public final class WeekReports {

    private final FactSheet facts;
    private final Week week;
    private final Background background;
    private final Map<String, FactSheet> parts;

    public WeekReports(FactSheet facts, Week week) {
        this.facts = facts;
        this.week = week;
        this.parts = facts.byPractitioner();
        this.background = Background.of(facts, parts, week);
    }

    /** The clinic, and every practitioner who is active or had bookings in the week. */
    public List<Subject> subjects() {
        Stream<Subject> practitioners = facts.practitioners().stream()
                .filter(it -> it.active() || background.booked(it.id()))
                .map(it -> new Subject(it.id()));
        return Stream.concat(Stream.of(Subject.CLINIC), practitioners).toList();
    }

    public Figures figures(Subject subject) {
        return Figures.of(part(subject), background, week, subject);
    }

    public WeekReport report(Subject subject) {
        List<Tally> tallies = tallies(subject);
        return new WeekReport(
                week,
                subject,
                figures(subject),
                ToDo.of(part(subject), week, subject),
                trend(tallies),
                Figures.of(part(subject), background, week.plus(-1), subject),
                Median.of(background),
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
