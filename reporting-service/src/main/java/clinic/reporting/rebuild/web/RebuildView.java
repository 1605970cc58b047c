package clinic.reporting.rebuild.web;

import clinic.reporting.rebuild.Rebuild;
import clinic.reporting.rebuild.Trouble;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How far a rebuild is; read = kept + refused. @param source who is read from now, or was last */
record RebuildView(
        String id,
        long version,
        String state,
        String by,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt,
        String source,
        long read,
        long kept,
        long refused,
        @Nullable TroubleView trouble) {

    record TroubleView(String what, int attempts, OffsetDateTime retryAt) {}

    static RebuildView of(Rebuild known, ZoneId zone) {
        Instant end = known.finishedAt();
        Trouble trouble = known.trouble();
        return new RebuildView(
                known.id(),
                known.version(),
                known.state().name(),
                known.by(),
                at(known.startedAt(), zone),
                end == null ? null : at(end, zone),
                known.place().source().service(),
                known.tally().read(),
                known.tally().kept(),
                known.tally().refused(),
                trouble == null
                        ? null
                        : new TroubleView(trouble.what(), trouble.attempts(), at(trouble.retryAt(), zone)));
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
