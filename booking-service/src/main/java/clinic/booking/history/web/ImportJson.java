package clinic.booking.history.web;

import clinic.booking.history.Import;
import clinic.booking.history.LineFault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far an import is; read = imported + unchanged + refused. @param errors the first 1,000 refused lines */
record ImportJson(
        String id,
        long version,
        String state,
        String by,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt,
        String charset,
        String delimiter,
        long read,
        long imported,
        long unchanged,
        long refused,
        @Nullable List<LineFault> errors) {

    static ImportJson of(Import known, ZoneId zone) {
        return of(known, zone, known.tally().errors());
    }

    /** As a list shows it. */
    static ImportJson brief(Import known, ZoneId zone) {
        return of(known, zone, null);
    }

    private static ImportJson of(Import known, ZoneId zone, @Nullable List<LineFault> errors) {
        Instant finishedAt = known.finishedAt();
        return new ImportJson(
                known.key(),
                known.version(),
                known.state().name(),
                known.by(),
                known.startedAt().atZone(zone).toOffsetDateTime(),
                finishedAt == null ? null : finishedAt.atZone(zone).toOffsetDateTime(),
                known.format().charset(),
                known.format().delimiter(),
                known.tally().read(),
                known.tally().imported(),
                known.tally().unchanged(),
                known.tally().refused(),
                errors);
    }
}
