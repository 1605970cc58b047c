package clinic.reporting.week;

import clinic.events.BookingEvent;
import clinic.events.BookingStatus;
import clinic.events.PractitionerUpdated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What surrounds the figures, once more. */
record OracleReport(NaiveFacts facts, Week week, Predicate<String> subject) {

    List<ToDo> toDo() {
        List<BookingEvent> live = facts.bookings.stream()
                .filter(it -> subject.test(it.practitioner().id()) && OracleWords.live(it))
                .filter(it -> it.booking()
                                .start()
                                .compareTo(week.from().atStartOfDay(facts.zone).toInstant())
                        >= 0)
                .toList();
        TreeSet<String> plans = new TreeSet<>();
        TreeSet<String> unscreened = new TreeSet<>();
        long requested = 0;
        for (BookingEvent it : live) {
            requested += it.booking().status() == BookingStatus.REQUESTED ? 1 : 0;
            if (it.booking().plan() != null && it.booking().plan().reviewDue()) {
                plans.add(it.booking().plan().id());
            }
            if (facts.unscreened(it.client().id())) {
                unscreened.add(it.client().id());
            }
        }
        return Stream.of(
                        new ToDo(ToDo.What.BOOKING_AWAITING_CONFIRMATION, requested),
                        new ToDo(ToDo.What.PLAN_REVIEW_DUE, plans.size()),
                        new ToDo(ToDo.What.UNSCREENED_CLIENT, unscreened.size()),
                        new ToDo(ToDo.What.CERTIFICATION_ENDING, certifications()))
                .filter(it -> it.count() != 0)
                .toList();
    }

    private long certifications() {
        return facts.practitioners.entrySet().stream()
                .filter(it -> subject.test(it.getKey()))
                .map(it -> (PractitionerUpdated) it.getValue().event())
                .filter(it -> it.active() && it.certifiedUntil() != null)
                .filter(it -> it.certifiedUntil().toEpochDay() - week.from().toEpochDay() <= 66)
                .count();
    }

    List<TrendPoint> trend() {
        List<TrendPoint> trend = new ArrayList<>();
        for (int i = -7; i <= 0; i++) {
            Week each = week.plus(i);
            Figures figures = new Oracle(facts, each, subject).figures();
            trend.add(new TrendPoint(
                    each.name(),
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
        List<Double> twice = new ArrayList<>();
        all.stream().map(figure).filter(Objects::nonNull).forEach(it -> twice.addAll(List.of(it, it)));
        Collections.sort(twice);
        int half = twice.size() / 2;
        return twice.isEmpty() ? null : (twice.get(half - 1) + twice.get(half)) / 2;
    }
}
