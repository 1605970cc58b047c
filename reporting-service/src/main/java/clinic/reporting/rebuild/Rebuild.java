package clinic.reporting.rebuild;

import clinic.platform.Aggregate;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clinic's facts on their way in once more: how far it is, and what came of it.
 *
 * @param by name of the access key
 * @param finishedAt null while it runs
 * @param place the page that is read next
 * @param trouble null while all goes well
 */
public record Rebuild(
        String id,
        String clinicId,
        long version,
        State state,
        String by,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Place place,
        Tally tally,
        @Nullable Trouble trouble)
        implements Aggregate {

    /** Where a rebuild stands. */
    public enum State {
        RUNNING,
        COMPLETED
    }

    static Rebuild start(String id, String clinicId, String by, Instant now) {
        return new Rebuild(id, clinicId, 1, State.RUNNING, by, now, null, Place.START, Tally.NONE, null);
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** The same, answered to one more who asked for it. */
    Rebuild askedForAgain() {
        return new Rebuild(id, clinicId, version + 1, state, by, startedAt, finishedAt, place, tally, trouble);
    }

    /** A page is done. @param next the cursor it ended with */
    Rebuild advanced(@Nullable String next, Tally to, Instant now) {
        Optional<Place> further = place.after(next);
        State reached = further.isPresent() ? state : State.COMPLETED;
        Instant end = further.isPresent() ? null : now;
        return new Rebuild(id, clinicId, version + 1, reached, by, startedAt, end, further.orElse(place), to, null);
    }

    Rebuild hindered(String what, Instant now) {
        Trouble next = Trouble.next(what, attempts() + 1, now);
        return new Rebuild(id, clinicId, version + 1, state, by, startedAt, null, place, tally, next);
    }

    int attempts() {
        return trouble == null ? 0 : trouble.attempts();
    }

    boolean waitsAt(Instant now) {
        return trouble != null && trouble.retryAt().isAfter(now);
    }

    @Override
    public String key() {
        return id;
    }
}
