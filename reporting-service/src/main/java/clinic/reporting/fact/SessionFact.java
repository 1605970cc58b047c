package clinic.reporting.fact;

import clinic.events.BookingStatus;
import clinic.events.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A booking as of its newest version. Who the client is stays unknown here but for an id. */
public record SessionFact(
        String id,
        long version,
        String clinicId,
        String clientId,
        String practitionerId,
        String roomId,
        BookingStatus status,
        String technique,
        Instant start,
        Instant end,
        Money price,
        @Nullable String planToReview,
        boolean everConfirmed,
        boolean lateCancelled,
        @Nullable Outcome outcome,
        SeenParts seen) {

    public static final Comparator<SessionFact> BY_START =
            Comparator.comparing(SessionFact::start).thenComparing(SessionFact::id);

    /** With how much pain there was afterwards; the same where nothing was measured to compare it with. */
    SessionFact answeredWith(ResponseFact response) {
        return new SessionFact(
                id,
                version,
                clinicId,
                clientId,
                practitionerId,
                roomId,
                status,
                technique,
                start,
                end,
                price,
                planToReview,
                everConfirmed,
                lateCancelled,
                outcome == null ? null : outcome.answeredWith(response.pain()),
                seen);
    }

    public Visit visit() {
        return new Visit(id, version, clientId, practitionerId, status, start, end, outcome);
    }

    public boolean completed() {
        return status == BookingStatus.COMPLETED;
    }

    public Optional<Outcome> measured() {
        return Optional.ofNullable(outcome);
    }

    public boolean startsWithin(Instant from, Instant to) {
        return !start.isBefore(from) && start.isBefore(to);
    }

    public long minutes() {
        return Duration.between(start, end).toMinutes();
    }
}
