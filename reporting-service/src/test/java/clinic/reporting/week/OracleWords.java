package clinic.reporting.week;

import clinic.events.BookingEvent;
import clinic.events.BookingStatus;
import clinic.events.Money;
import clinic.events.SessionCompleted;
import clinic.events.SessionPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** The words the naive figures use. */
final class OracleWords {

    private OracleWords() {}

    static long minutes(List<BookingEvent> sessions) {
        long seconds = 0;
        for (BookingEvent it : sessions) {
            seconds +=
                    it.booking().end().getEpochSecond() - it.booking().start().getEpochSecond();
        }
        return seconds / 60;
    }

    static List<Money> money(List<BookingEvent> sessions) {
        TreeMap<String, BigDecimal> sums = new TreeMap<>();
        for (BookingEvent it : sessions) {
            Money price = it.booking().price();
            sums.merge(price.currency(), new BigDecimal(price.amount()), BigDecimal::add);
        }
        return sums.entrySet().stream()
                .map(it -> new Money(it.getValue().toPlainString(), it.getKey()))
                .toList();
    }

    static SessionPart session(BookingEvent event) {
        return ((SessionCompleted) event).session();
    }

    static int change(BookingEvent event) {
        return session(event).painAfter() - session(event).painBefore();
    }

    static boolean completed(BookingEvent event) {
        return event.booking().status() == BookingStatus.COMPLETED;
    }

    static boolean live(BookingEvent event) {
        return List.of(BookingStatus.REQUESTED, BookingStatus.CONFIRMED, BookingStatus.CHECKED_IN)
                .contains(event.booking().status());
    }

    static boolean cancelled(BookingEvent event) {
        return event.booking().status() == BookingStatus.CANCELLED;
    }

    static boolean late(BookingEvent event) {
        return cancelled(event) && event.booking().lateCancelled();
    }

    static Double mean(List<Integer> values) {
        double sum = 0;
        for (int value : values) {
            sum += value;
        }
        return values.isEmpty() ? null : sum / values.size();
    }

    /** Every value twice, so that there always are two in the middle. */
    static Double median(List<Double> values) {
        List<Double> twice = new ArrayList<>(values);
        twice.addAll(values);
        Collections.sort(twice);
        int half = twice.size() / 2;
        return twice.isEmpty() ? null : (twice.get(half - 1) + twice.get(half)) / 2;
    }

    static Double divide(double part, double whole) {
        return whole == 0 ? null : part / whole;
    }
}
