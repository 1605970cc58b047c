package clinic.notification.occasion;

import clinic.events.BookingEvent;
import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.events.EventAttributes;
import clinic.events.PlanPart;
import clinic.events.SessionCompleted;
import clinic.events.SessionPart;
import clinic.notification.email.Arrangement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The newest that is known of a booking.
 *
 * @param at when the booking became as it is
 * @param sessionVersion the booking's version that brought the session; 0 before the first
 * @param session how it went; null before the first, and when the client is to be forgotten
 */
public record Correspondence(
        String id,
        String clinicId,
        String clientId,
        String practitionerId,
        Instant at,
        BookingPart booking,
        long sessionVersion,
        @Nullable SessionPart session) {

    public Correspondence {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Correspondence of(EventAttributes attributes, BookingEvent event) {
        BookingPart booking = event.booking();
        SessionPart session = event instanceof SessionCompleted completed ? completed.session() : null;
        return new Correspondence(
                booking.id(),
                attributes.clinicId(),
                event.client().id(),
                event.practitioner().id(),
                attributes.time(),
                booking,
                session == null ? 0 : booking.version(),
                session);
    }

    /** The newer of each part; the same in whatever order, and however often, the others come. */
    public Correspondence merge(Correspondence other) {
        Correspondence newest = other.booking.version() > booking.version() ? other : this;
        Correspondence session = other.sessionVersion > sessionVersion ? other : this;
        return newest.withSessionOf(session);
    }

    /** Rises with everything that is learned; equal only for equal knowledge. */
    public long rev() {
        return booking.version() + sessionVersion;
    }

    boolean tookPlace() {
        return sessionVersion > 0;
    }

    public boolean is(BookingStatus status) {
        return booking.status() == status;
    }

    public Arrangement arrangement() {
        return new Arrangement(booking.start(), practitionerId);
    }

    /** Whether it is a later session of the same plan that still stands. */
    public boolean followsInPlan(Correspondence session) {
        PlanPart plan = booking.plan();
        PlanPart before = session.booking.plan();
        return plan != null
                && before != null
                && plan.id().equals(before.id())
                && booking.status().live()
                && booking.start().isAfter(session.booking.start());
    }

    private Correspondence withSessionOf(Correspondence other) {
        return new Correspondence(
                id, clinicId, clientId, practitionerId, at, booking, other.sessionVersion, other.session);
    }
}
