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
