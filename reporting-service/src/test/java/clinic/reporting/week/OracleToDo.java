package clinic.reporting.week;

import clinic.events.BookingEvent;
import clinic.events.BookingStatus;
import clinic.events.PractitionerUpdated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What waits for the owner, once more. */
record OracleToDo(NaiveFacts facts, Week week, Predicate<String> subject) {

    List<ToDo> toDo() {
        TreeSet<String> unscreened = new TreeSet<>();
        long requested = 0;
        for (BookingEvent it : facts.bookings) {
            if (subject.test(it.practitioner().id()) && ahead(it)) {
                requested += it.booking().status() == BookingStatus.REQUESTED ? 1 : 0;
                if (facts.unscreened(it.client().id())) {
                    unscreened.add(it.client().id());
                }
            }
        }
        long reviews = 0;
        long abandoned = 0;
        for (String plan : plansInSight()) {
            reviews += reviewDue(plan) ? 1 : 0;
            abandoned += abandoned(plan) ? 1 : 0;
        }
        List<ToDo> list = new ArrayList<>();
        list.add(new ToDo(ToDo.What.BOOKING_AWAITING_CONFIRMATION, requested));
        list.add(new ToDo(ToDo.What.PLAN_REVIEW_DUE, reviews));
        list.add(new ToDo(ToDo.What.PLAN_ABANDONED, abandoned));
        list.add(new ToDo(ToDo.What.UNSCREENED_CLIENT, unscreened.size()));
        list.add(new ToDo(ToDo.What.CERTIFICATION_ENDING, certifications()));
        list.removeIf(it -> it.count() == 0);
        return list;
    }

    private LocalDate day(BookingEvent event) {
        return event.booking().start().atZone(facts.zone).toLocalDate();
    }

    private boolean ahead(BookingEvent event) {
        return OracleWords.live(event) && !day(event).isBefore(week.from());
    }

    private Set<String> plansInSight() {
        Set<String> plans = new TreeSet<>();
        for (BookingEvent it : facts.bookings) {
            boolean near = !day(it).isBefore(week.from().minusWeeks(7))
                    && day(it).isBefore(week.from().plusWeeks(3));
            if (it.booking().plan() != null && (near || ahead(it))) {
                plans.add(it.booking().plan().id());
            }
        }
        return plans;
    }

    private List<BookingEvent> of(String plan) {
        List<BookingEvent> sessions = new ArrayList<>(facts.bookings);
        sessions.removeIf(
                it -> it.booking().plan() == null || !it.booking().plan().id().equals(plan));
        return sessions;
    }

    private boolean reviewDue(String plan) {
        List<BookingEvent> kept = new ArrayList<>(of(plan));
        kept.removeIf(it -> !OracleWords.live(it) && !OracleWords.completed(it));
        Set<BookingEvent> reviews = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            if (i % 4 == 3 || i == kept.size() - 1) {
                reviews.add(kept.get(i));
            }
        }
        BookingEvent next = null;
        BookingEvent held = null;
        for (BookingEvent it : kept) {
            next = next == null && ahead(it) ? it : next;
            held = OracleWords.completed(it) ? it : held;
        }
        boolean at = next != null && reviews.contains(next) && theirs(next);
        boolean after = held != null && !day(held).isBefore(week.from()) && reviews.contains(held) && theirs(held);
        return at || after;
    }

    private boolean abandoned(String plan) {
        BookingEvent last = null;
        int held = 0;
        for (BookingEvent it : of(plan)) {
            if (ahead(it)) {
                return false;
            }
            if (OracleWords.completed(it)) {
                held++;
                last = it;
            }
        }
        return last != null
                && theirs(last)
                && held < last.booking().plan().of()
                && !day(last).isBefore(week.from().minusDays(49));
    }

    private boolean theirs(BookingEvent event) {
        return subject.test(event.practitioner().id());
    }

    private long certifications() {
        return facts.practitioners.entrySet().stream()
                .filter(it -> subject.test(it.getKey()))
                .map(it -> (PractitionerUpdated) it.getValue().event())
                .filter(it -> it.active() && it.certifiedUntil() != null)
                .filter(it -> it.certifiedUntil().toEpochDay() - week.from().toEpochDay() <= 66)
                .count();
    }
}
