package clinic.reporting.week;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.BookingEvent;
import clinic.events.BookingStatus;
import clinic.events.OutcomeReported;
import clinic.events.PractitionerUpdated;
import clinic.events.WeekPublished.Change;
import clinic.reporting.Told;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often what made-up clinics are made for really happened in them. */
final class Circumstances {

    private final Map<String, LongAdder> often = new ConcurrentHashMap<>();

    private void met(String what, boolean happened) {
        LongAdder count = often.computeIfAbsent(what, key -> new LongAdder());
        if (happened) {
            count.increment();
        }
    }

    void allOften(int atLeast) {
        System.getLogger(Circumstances.class.getName()).log(System.Logger.Level.INFO, often);
        for (ToDo.What what : ToDo.What.values()) {
            met("to do: " + what, false);
        }
        for (Gauge gauge : Gauge.values()) {
            met("unusual: " + gauge + " " + Unusual.Direction.HIGHER, false);
            met("unusual: " + gauge + " " + Unusual.Direction.LOWER, false);
        }
        assertThat(often)
                .allSatisfy((what, times) -> assertThat(times.sum()).as(what).isGreaterThanOrEqualTo(atLeast));
    }

    void in(RandomClinic clinic) {
        ZoneId zone = ZoneId.of(clinic.zone);
        long hours =
                Duration.between(clinic.week.start(zone), clinic.week.end(zone)).toHours();
        met("a week of 167 hours", hours == 167);
        met("a week of 169 hours", hours == 169);
        met("a 53rd week", clinic.week.name().endsWith("W53"));
        met("the week after a 53rd", clinic.week.plus(-1).name().endsWith("W53"));
        met("events told twice", new HashSet<>(clinic.events).size() < clinic.events.size());
        met("events out of order", outOfOrder(clinic.events));
        met("sessions corrected", clinic.events.stream().anyMatch(it -> corrects(it, clinic.events)));
        met("answers before their session", early(clinic.events));
        for (Told told : clinic.events) {
            if (told.event() instanceof PractitionerUpdated it) {
                var hoursKept = it.hours();
                met(
                        "practitioners who join",
                        hoursKept.get(0).validFrom().isAfter(clinic.week.from().minusWeeks(7)));
                met("practitioners who leave", hoursKept.get(2).blocks().isEmpty());
            }
        }
    }

    private static boolean outOfOrder(List<Told> events) {
        Map<String, Long> newest = new HashMap<>();
        for (Told it : events) {
            String key = it.attributes().type().collection() + it.attributes().aggregateId();
            if (newest.merge(key, it.attributes().sequence(), Math::max)
                    > it.attributes().sequence()) {
                return true;
            }
        }
        return false;
    }

    private static boolean corrects(Told told, List<Told> all) {
        return completed(told)
                && all.stream()
                        .anyMatch(it -> completed(it)
                                && it.attributes()
                                        .aggregateId()
                                        .equals(told.attributes().aggregateId())
                                && it.attributes().sequence()
                                        > told.attributes().sequence());
    }

    private static boolean completed(Told told) {
        return told.event() instanceof BookingEvent it && it.booking().status() == BookingStatus.COMPLETED;
    }

    private static boolean early(List<Told> events) {
        HashSet<String> known = new HashSet<>();
        for (Told it : events) {
            if (it.event() instanceof OutcomeReported answer
                    && !known.contains(answer.outcome().bookingId())) {
                return true;
            }
            known.add(it.attributes().aggregateId());
        }
        return false;
    }

    void in(WeekReport report) {
        Figures figures = report.figures();
        met("two currencies", figures.revenue().size() == 2);
        met("two currencies lost", figures.lost().size() == 2);
        met("several treatments", figures.treatments().size() > 1);
        met("answers of clients", figures.pain().followUpMeasured() > 0);
        met("an interval", figures.pain().interval() != null);
        met(
                "too few for an interval",
                figures.pain().measured() > 0 && figures.pain().interval() == null);
        met("nothing unusual", report.unusual().isEmpty());
        report.toDo().forEach(it -> met("to do: " + it.what(), true));
        report.unusual().forEach(it -> met("unusual: " + Gauge.of(it.figure()) + " " + it.direction(), true));
    }

    void corrected(Figures published, Figures now, List<Change> changes) {
        met("late facts that correct", !changes.isEmpty());
        met("late facts that correct nothing", changes.isEmpty() && !published.equals(now));
        met("late answers", changes.stream().anyMatch(it -> it.figure().equals("pain.followUpMeasured")));
        met("late outcomes", changes.stream().anyMatch(it -> it.figure().equals("sessions.completed")));
    }
}
