package clinic.booking.plan;

import clinic.booking.appointment.Act;
import clinic.booking.appointment.Hold;
import clinic.booking.appointment.Reservations;
import clinic.booking.appointment.Session;
import clinic.booking.appointment.SlotTaken;
import clinic.booking.appointment.Unbookable;
import clinic.booking.availability.FreeSlot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dates of a plan while it is made: which are held, and which could not be had. */
final class Dates {

    private final Plan plan;
    private final Session session;
    private final Reservations reservations;
    private final Nearby nearby;
    private final Act act;
    private final List<PlannedSession> held = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    Dates(Plan plan, Session session, Reservations reservations, Nearby nearby, Act act) {
        this.plan = plan;
        this.session = session;
        this.reservations = reservations;
        this.nearby = nearby;
        this.act = act;
    }

    /** The dates wished for first, so that nothing taken instead of one stands in the way of another. */
    void hold(boolean nearest) {
        Map<PlannedSession, String> missing = new LinkedHashMap<>();
        for (PlannedSession planned : plan.sessions()) {
            String reason = hold(planned);
            if (reason != null) {
                missing.put(planned, reason);
            }
        }
        missing.forEach((planned, reason) -> replace(planned, reason, nearest));
        held.sort(Comparator.comparing(PlannedSession::start));
    }

    List<PlannedSession> held() {
        return held;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** Returns why it could not be held; null when it is. */
    private @Nullable String hold(PlannedSession planned) {
        try {
            var unused = reservations.hold(
                    planned.bookingId(),
                    session.at(planned.start()),
                    plan.session(planned.bookingId()),
                    Hold.UNDECIDED,
                    act);
            held.add(planned);
            return null;
        } catch (SlotTaken taken) {
            return taken.slug();
        } catch (Unbookable refused) {
            return Nearby.reasonOfOneDate(refused);
        }
    }

    private void replace(PlannedSession planned, String reason, boolean nearest) {
        List<FreeSlot> free = nearby.of(session.at(planned.start()));
        Instant instead = nearest ? firstThatHolds(planned, free) : null;
        conflicts.add(new Conflict(planned.start(), reason, free, instead));
    }

    private @Nullable Instant firstThatHolds(PlannedSession planned, List<FreeSlot> free) {
        return free.stream()
                .map(slot -> slot.start().toInstant())
                .filter(start -> hold(planned.at(start)) == null)
                .findFirst()
                .orElse(null);
    }
}
