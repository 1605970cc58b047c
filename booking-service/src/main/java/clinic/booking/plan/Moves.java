package clinic.booking.plan;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.Reception;
import clinic.booking.appointment.TransitionRefused;
import clinic.platform.Refusal;
import clinic.platform.access.Caller;
import clinic.platform.access.Role;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
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
    private final Reception reception;

    public Moves(Bookings bookings, Reception reception) {
        this.bookings = bookings;
        this.reception = reception;
    }

    /**
     * Tries again as long as one makes room for another. Returns those that could not be carried out, and why: their
     * sessions stay where they were. What was carried out before is left as it is.
     */
    Map<PlannedSession, String> carryOut(Plan plan) {
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

    /** Returns why it could not be moved; null when it was, or can't be moved any more. */
    @Nullable
    String move(Plan plan, BookingId id, Instant start) {
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
}
