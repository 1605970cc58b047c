package clinic.reporting.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a client was ever assessed, and nothing else about them. @param erasedAt null unless they are to be forgotten */
public record ClientFact(
        String id,
        long version,
        String clinicId,
        boolean screened,
        @Nullable Instant erasedAt) implements Fact {

    static ClientFact seenIn(SessionFact session) {
        return new ClientFact(
                session.clientId(),
                session.seen().clientVersion(),
                session.clinicId(),
                session.seen().clientScreened(),
                null);
    }
}
