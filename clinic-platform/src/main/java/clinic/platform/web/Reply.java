package clinic.platform.web;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * What a request will be answered once its write has happened. The store renders it in the moment of the write, so that
 * the answer an Idempotency-Key keeps is part of that write.
 *
 * @param <T> the state the answer is made from
 */
public final class Reply<T> {

    private final Replies origin;
    private final int status;
    private final Function<T, ?> view;
    private final @Nullable Function<T, String> location;
    private @Nullable Rendered rendered;
    private boolean reused;

    private record Rendered(Object body, @Nullable String location, long version) {}

    Reply(Replies origin, int status, Function<T, ?> view, @Nullable Function<T, String> location) {
        this.origin = origin;
        this.status = status;
        this.view = view;
        this.location = location;
    }

    /** The claim to write beside the state; empty without an Idempotency-Key. */
    public Optional<String> claim() {
        return Optional.ofNullable(origin.key().claim());
    }

    /**
     * Meets an answer found under this reply's claim.
     *
     * @throws AlreadyAnswered when it was the same request; otherwise the key counts as reused
     */
    public void meet(KeptAnswer kept) {
        if (kept.requestHash().equals(origin.key().requestHash())) {
            throw new AlreadyAnswered(kept);
        }
        reused = true;
    }

    /** @throws IdempotencyKeyReused when an answer to another request was met; after what is not found was refused */
    public void refuseReuse() {
        if (reused) {
            throw new IdempotencyKeyReused();
        }
    }

    /** Renders the answer from the state about to be written. Returns what to keep beside it. */
    public Optional<KeptAnswer> render(T state, long version, Instant at) {
        refuseReuse();
        Rendered now = new Rendered(view.apply(state), location == null ? null : location.apply(state), version);
        rendered = now;
        return claim().map(claim -> new KeptAnswer(
                claim,
                origin.key().requestHash(),
                status,
                now.location(),
                ETags.of(version),
                origin.mapper().writeValueAsString(now.body()),
                at));
    }

    /** The answer, once the write has happened. */
    public ResponseEntity<Object> answer() {
        Rendered done = rendered;
        if (done == null) {
            throw new IllegalStateException("nothing was written");
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).eTag(ETags.of(done.version()));
        if (done.location() != null) {
            answer.header("Location", done.location());
        }
        return answer.body(done.body());
    }
}
