package clinic.booking.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;

/** Reads when a past session began: ISO 8601 with offset, or a local time in the clinic's zone. */
record StartTime(ZoneId zone, Instant now) {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss][XXX]").withResolverStyle(ResolverStyle.STRICT);

    Instant read(String text) {
        Instant start = instant(text);
        if (!start.isBefore(now)) {
            throw Cells.refused(Column.START, "is not in the past");
        }
        if (start.isBefore(Instant.EPOCH)) {
            throw Cells.refused(Column.START, "is before 1970");
        }
        return start;
    }

    private Instant instant(String text) {
        try {
            TemporalAccessor read = FORM.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return read instanceof OffsetDateTime moment ? moment.toInstant() : local(LocalDateTime.from(read));
        } catch (DateTimeException e) {
            throw Cells.refused(Column.START, "is a date and time, for example 2026-03-02 14:30");
        }
    }

    /** Of a time that was there twice the first one is meant. */
    private Instant local(LocalDateTime time) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw Cells.refused(Column.START, "is a time that clocks skipped on that day");
        }
        return time.toInstant(offsets.get(0));
    }
}
