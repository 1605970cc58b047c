package clinic.notification.consent;

import clinic.events.ClinicPart;
import clinic.events.OutcomePart;
import clinic.events.OutcomeReported;
import clinic.platform.Aggregate;
import clinic.platform.outbox.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much pain a client has some time after a session, as they told last.
 *
 * @param id the booking's
 * @param clientId null once the client is to be forgotten, like {@code pain}
 * @param pain 0 to 10
 * @param firstAt when they told for the first time
 */
public record Outcome(
        String id,
        long version,
        String clinicId,
        @Nullable String clientId,
        String practitionerId,
        @Nullable Integer pain,
        Instant firstAt,
        Instant reportedAt)
        implements Aggregate {

    /** How long an answer can be changed. */
    public static final Duration OPEN = Duration.ofHours(24);

    static Outcome first(String clinicId, Session session, int pain, Instant at) {
        return new Outcome(
                session.bookingId(), 1, clinicId, session.clientId(), session.practitionerId(), pain, at, at);
    }

    /** @throws AnswerFinal when it is too late */
    Outcome changed(int otherPain, Instant at) {
        if (!isOpen(at)) {
            throw new AnswerFinal();
        }
        return new Outcome(id, version + 1, clinicId, clientId, practitionerId, otherPain, firstAt, at);
    }

    /** That there was an answer, and nothing of what it was or whose. */
    public Outcome redacted() {
        return new Outcome(id, version + 1, clinicId, null, practitionerId, null, firstAt, reportedAt);
    }

    public Instant openUntil() {
        return firstAt.plus(OPEN);
    }

    public boolean isOpen(Instant at) {
        return clientId != null && at.isBefore(openUntil());
    }

    /** With the event that tells of it. */
    public Change<Outcome> told(ClinicPart clinic) {
        OutcomePart part = new OutcomePart(
                id,
                version,
                Objects.requireNonNull(clientId),
                practitionerId,
                Objects.requireNonNull(pain),
                reportedAt);
        return new Change<>(this, new OutcomeReported(part, clinic), reportedAt);
    }

    @Override
    public String key() {
        return id;
    }
}
