package clinic.booking.selfservice.web;

import clinic.platform.InvalidRequest;
import clinic.platform.web.IfMatch;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a form of the page sent. */
record PageForm(HttpServletRequest request) {

    private static final int FURTHEST_YEARS = 5;

    /** @throws InvalidRequest for a field that is unknown, or there twice */
    PageForm only(String... fields) {
        Collection<String> known = List.of(fields);
        request.getParameterMap().forEach((name, values) -> {
            if (!known.contains(name) || values.length != 1) {
                throw new InvalidRequest(Arrays.toString(fields), "are all that is taken, each once");
            }
        });
        return this;
    }

    /** The version the client saw; any when the form does not say. */
    IfMatch version() {
        String version = request.getParameter("version");
        if (version == null) {
            return IfMatch.ANY;
        }
        if (!version.matches("[0-9]{1,18}")) {
            throw new InvalidRequest("version", "is a number");
        }
        return new IfMatch(Long.parseLong(version));
    }

    Instant start(LocalDate today) {
        String start = request.getParameter("start");
        try {
            Instant at = OffsetDateTime.parse(start == null ? "" : start).toInstant();
            Instant nearest = Instant.EPOCH;
            Instant furthest =
                    Instant.EPOCH.plus(today.plusYears(FURTHEST_YEARS).toEpochDay(), ChronoUnit.DAYS);
            if (at.isAfter(nearest) && at.isBefore(furthest)) {
                return at;
            }
        } catch (DateTimeException unreadable) {
            // said below
        }
        throw new InvalidRequest("start", "is one of the times on the page");
    }

    /** A day that may be left open. */
    @Nullable
    LocalDate date(String field) {
        String date = request.getParameter(field);
        if (date == null || date.isEmpty()) {
            return null;
        }
        if (!date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new InvalidRequest(field, "is a date");
        }
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException impossible) {
            throw new InvalidRequest(field, "is a date");
        }
    }

    /** One of these, the first when the form does not say. */
    String choice(String field, String... values) {
        String chosen = request.getParameter(field);
        if (chosen == null) {
            return values[0];
        }
        if (!List.of(values).contains(chosen)) {
            throw new InvalidRequest(field, "is one of " + Arrays.toString(values));
        }
        return chosen;
    }

    /** The first day to show times of. A page is shown whatever its address says. */
    static LocalDate day(@Nullable String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text == null ? "" : text);
            return day.isAfter(today) && day.isBefore(today.plusYears(FURTHEST_YEARS)) ? day : today;
        } catch (DateTimeException unreadable) {
            return today;
        }
    }
}
