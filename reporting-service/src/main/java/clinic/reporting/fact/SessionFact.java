package clinic.reporting.fact;

import clinic.events.BookingStatus;
import clinic.events.Money;
import clinic.events.PlanPart;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A booking as of its newest version. Who the client is stays unknown here but for an id.
 *
 * @param treatmentId null in facts kept before treatments and plans were
 */
public record SessionFact(
        String id,
        long version,
        String clinicId,
        String clientId,
        String practitionerId,
        String roomId,
        BookingStatus status,
        @Nullable String treatmentId,
        @Nullable String treatmentName,
        String technique,
        Instant start,
        Instant end,
        Money price,
        @Nullable PlanPart plan,
        boolean everConfirmed,
        boolean lateCancelled,
        @Nullable Outcome outcome,
        SeenParts seen)
        implements Fact {

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
                treatmentId,
                treatmentName,
                technique,
                start,
                end,
                price,
                plan,
                everConfirmed,
                lateCancelled,
                outcome == null ? null : outcome.answeredWith(response.pain()),
                seen);
    }

    public Visit visit() {
        return new Visit(
                id, version, clientId, practitionerId, status, start, end, price, plan, everConfirmed, outcome);
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
