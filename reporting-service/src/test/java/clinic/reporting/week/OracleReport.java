package clinic.reporting.week;

import clinic.events.BookingEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** What surrounds the figures, once more. */
record OracleReport(NaiveFacts facts, Week week, Predicate<String> subject) {

    List<Figures> weeks() {
        List<Figures> weeks = new ArrayList<>();
        for (int i = -7; i <= 0; i++) {
            weeks.add(new Oracle(facts, week.plus(i), subject).figures());
        }
        return weeks;
    }

    boolean open() {
        for (BookingEvent it : facts.bookings) {
            LocalDate day = it.booking().start().atZone(facts.zone).toLocalDate();
            if (subject.test(it.practitioner().id())
                    && OracleWords.live(it)
                    && Week.containing(day).equals(week)) {
                return true;
            }
        }
        return false;
    }

    List<TrendPoint> trend(List<Figures> weeks) {
        List<TrendPoint> trend = new ArrayList<>();
        for (int i = -7; i <= 0; i++) {
            Figures figures = weeks.get(i + 7);
            trend.add(new TrendPoint(
                    week.plus(i).name(),
                    figures.sessions().completed(),
                    figures.utilisation(),
                    figures.pain().measured(),
                    figures.pain().meanChange()));
        }
        return trend;
    }

    Median median() {
        List<Figures> all = new ArrayList<>();
        for (String id : facts.everyone()) {
            Figures figures = new Oracle(facts, week, id::equals).figures();
            boolean booked = facts.bookings.stream()
                    .filter(it -> it.practitioner().id().equals(id))
                    .map(it -> it.booking().start().atZone(facts.zone).toLocalDate())
                    .anyMatch(it -> !it.isBefore(week.from()) && !it.isAfter(week.to()));
            if (booked || figures.minutes().available() > 0) {
                all.add(figures);
            }
        }
        return new Median(
                median(all, it -> 0.0 + it.sessions().completed()),
                median(all, Figures::utilisation),
                median(all, Figures::noShowRate),
                median(all, Figures::rebookingRate),
                median(all, it -> it.pain().meanChange()));
    }

    private static Double median(List<Figures> all, Function<Figures, Double> figure) {
        return OracleWords.median(
                all.stream().map(figure).filter(Objects::nonNull).toList());
    }
}
