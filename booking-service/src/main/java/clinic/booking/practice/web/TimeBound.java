package clinic.booking.practice.web;

import clinic.platform.InvalidRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** One end of a time as people give it: an instant with offset, or a local date, the last one included. */
public final class TimeBound {

    private static final int DATE_LENGTH = 10;
    private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("\\d{4}-.*");

    private TimeBound() {}

    public static Instant first(String field, String text, ZoneId zone) {
        return read(field, text, 0, zone);
    }

    /** The first instant after it. */
    public static Instant last(String field, String text, ZoneId zone) {
        return read(field, text, 1, zone);
    }

    private static Instant read(String field, String text, int days, ZoneId zone) {
        if (!FOUR_DIGIT_YEAR.matcher(text).matches()) {
            throw unreadable(field);
        }
        try {
            return text.length() == DATE_LENGTH
                    ? LocalDate.parse(text).plusDays(days).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw unreadable(field);
        }
    }

    private static InvalidRequest unreadable(String field) {
        return new InvalidRequest(field, "is an instant with offset or a local date");
    }
}
