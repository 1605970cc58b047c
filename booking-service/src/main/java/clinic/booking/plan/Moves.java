package clinic.booking.plan;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.Reception;
import clinic.booking.appointment.Session;
import clinic.booking.appointment.TransitionRefused;
import clinic.booking.availability.FreeSlot;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.platform.Refusal;
import clinic.platform.access.Caller;
import clinic.platform.access.Role;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reschedules sessions of a plan, each of them a booking like any other. */
public class Moves {

    private static final int SERVER_FAULT = 500;

    private final Bookings bookings;
    private final Clients clients;
    private final Practices practices;
    private final Reception reception;
    private final Nearby nearby;

    public Moves(Bookings bookings, Clients clients, Practices practices, Reception reception, Nearby nearby) {
        this.bookings = bookings;
        this.clients = clients;
        this.practices = practices;
        this.reception = reception;
        this.nearby = nearby;
    }

    /** Returns what could not be moved to where it was to go. Done again, it leaves as it is what was done before. */
    List<Conflict> carryOut(Plan plan) {
        Map<PlannedSession, String> refused = direct(plan);
        if (refused.isEmpty()) {
            return List.of();
        }
        Session session = session(plan);
        List<Conflict> conflicts = new ArrayList<>();
        refused.forEach((move, reason) -> {
            var free = nearby.of(session.at(move.start()));
            Instant booked = plan.instead() == OnConflict.NEAREST ? nearest(plan, move, free) : null;
            conflicts.add(new Conflict(move.start(), reason, free, booked));
        });
        return conflicts;
    }

    /** Tries again as long as one makes room for another. */
    private Map<PlannedSession, String> direct(Plan plan) {
        List<PlannedSession> pending = new ArrayList<>(plan.moves());
        Map<PlannedSession, String> refused = new LinkedHashMap<>();
        boolean progress = true;
        while (progress) {
            refused.clear();
            for (PlannedSession move : pending) {
                String reason = move(plan, move.bookingId(), move.start());
                if (reason != null) {
                    refused.put(move, reason);
                }
            }
            progress = refused.size() < pending.size();
            pending.retainAll(refused.keySet());
        }
        return refused;
    }

    /** Never further away than it is: whoever finishes what a crash left finds the session where it belongs. */
    private @Nullable Instant nearest(Plan plan, PlannedSession move, List<FreeSlot> free) {
        Instant now = bookings.get(plan.clinicId(), move.bookingId()).slot().start();
        Duration away = Duration.between(move.start(), now).abs();
        return free.stream()
                .map(slot -> slot.start().toInstant())
                .filter(start -> Duration.between(move.start(), start).abs().compareTo(away) < 0)
                .filter(start -> move(plan, move.bookingId(), start) == null)
                .findFirst()
                .orElse(null);
    }

    /** Returns why it could not be moved; null when it was, or can't be moved any more. */
    private @Nullable String move(Plan plan, BookingId id, Instant start) {
        Booking booking = bookings.get(plan.clinicId(), id);
        if (booking.slot().start().equals(start)) {
            return null;
        }
        Caller caller = new Caller(plan.clinicId(), plan.by(), Role.FRONT_DESK);
        try {
            reception.reschedule(caller, id, IfMatch.ANY, start, null, Replies.none());
            return null;
        } catch (TransitionRefused settled) {
            return null;
        } catch (Refusal refused) {
            if (refused.status() >= SERVER_FAULT) {
                throw refused;
            }
            return refused.slug();
        }
    }

    private Session session(Plan plan) {
        Practice practice = practices.of(plan.clinicId());
        return new Session(
                practice,
                clients.get(plan.clinicId(), plan.clientId()),
                practice.treatment(plan.treatmentId()),
                plan.practitionerId(),
                plan.sessions().get(0).start());
    }
}
