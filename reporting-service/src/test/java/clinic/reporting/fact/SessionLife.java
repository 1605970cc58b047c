package clinic.reporting.fact;

import clinic.events.BookingCheckedIn;
import clinic.events.BookingConfirmed;
import clinic.events.BookingPart;
import clinic.events.BookingRequested;
import clinic.events.BookingRescheduled;
import clinic.events.BookingStatus;
import clinic.events.SessionCompleted;
import clinic.reporting.Telling;
import clinic.reporting.Told;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Six events of one booking, in every order there is. */
public final class SessionLife {

    private static final Instant START = Instant.parse("2026-11-18T09:00:00Z");
    private static final Telling MAIN = Telling.MAIN;

    private SessionLife() {}

    public static List<Told> events() {
        Instant later = START.plus(2, ChronoUnit.DAYS);
        var requested = booking(1, BookingStatus.REQUESTED, START);
        var confirmed = booking(2, BookingStatus.CONFIRMED, START);
        var rescheduled = booking(3, BookingStatus.CONFIRMED, later);
        var checkedIn = booking(4, BookingStatus.CHECKED_IN, later);
        var completed = booking(5, BookingStatus.COMPLETED, later);
        var corrected = booking(6, BookingStatus.COMPLETED, later);
        var client = Telling.client("client", 2, false);
        var anna = Telling.practitioner("anna", 1);
        var bert = Telling.practitioner("bert", 4);
        var clinic = MAIN.clinic();
        return List.of(
                MAIN.told(requested, new BookingRequested(requested, client, anna, clinic)),
                MAIN.told(confirmed, new BookingConfirmed(confirmed, client, anna, clinic)),
                MAIN.told(rescheduled, new BookingRescheduled(rescheduled, client, bert, clinic)),
                MAIN.told(checkedIn, new BookingCheckedIn(checkedIn, client, bert, clinic)),
                MAIN.told(completed, new SessionCompleted(completed, client, bert, clinic, Telling.session(7, 5))),
                MAIN.told(corrected, new SessionCompleted(corrected, client, bert, clinic, Telling.session(7, 3))));
    }

    private static BookingPart booking(long version, BookingStatus status, Instant start) {
        return MAIN.booking("life", version, status, start);
    }

    /** 720 orders, each with a few events brought again at a random later place. */
    public static List<List<Told>> ordersWithDuplicates(long seed) {
        Random random = new Random(seed);
        List<List<Told>> orders = new ArrayList<>();
        permute(new ArrayList<>(events()), 0, orders);
        orders.forEach(order -> {
            for (int i = random.nextInt(4); i > 0; i--) {
                order.add(random.nextInt(order.size() + 1), order.get(random.nextInt(order.size())));
            }
        });
        return orders;
    }

    private static void permute(List<Told> events, int from, List<List<Told>> orders) {
        if (from == events.size()) {
            orders.add(new ArrayList<>(events));
        }
        for (int i = from; i < events.size(); i++) {
            Collections.swap(events, from, i);
            permute(events, from + 1, orders);
            Collections.swap(events, from, i);
        }
    }
}
