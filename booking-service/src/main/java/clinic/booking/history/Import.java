package clinic.booking.history;

import clinic.platform.Aggregate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of past sessions on its way into the books: how far it is, and what became of its lines.
 *
 * @param by name of the access key it was sent with
 * @param finishedAt null while it runs
 */
public record Import(
        ImportId id,
        String clinicId,
        long version,
        State state,
        String by,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Format format,
        Tally tally)
        implements Aggregate {

    /** Where an import stands. FAILED: it ended before the file did; what was taken in until then stays. */
    public enum State {
        RUNNING,
        COMPLETED,
        FAILED
    }

    static Import start(ImportId id, String clinicId, String by, Format format, Instant now) {
        return new Import(id, clinicId, 1, State.RUNNING, by, now, null, format, Tally.NONE);
    }

    Import advanced(Tally to) {
        return new Import(id, clinicId, version + 1, state, by, startedAt, null, format, to);
    }

    Import finished(State end, Tally last, Instant now) {
        return new Import(id, clinicId, version + 1, end, by, startedAt, now, format, last);
    }

    @Override
    public String key() {
        return id.toString();
    }
}
