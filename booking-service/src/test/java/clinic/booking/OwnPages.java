package clinic.booking;

import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Links to clients' pages, and what stands on them. */
record OwnPages(Api owner, SmallClinic clinic, SignedLinks links) {

    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    Api.Answer booking(String id) {
        return owner.get("/v1/bookings/" + id);
    }

    /** The next free start, which is always less than a day ahead. */
    String soon() {
        String today = LocalDate.now(SmallClinic.ZONE).toString();
        String tomorrow = LocalDate.now(SmallClinic.ZONE).plusDays(1).toString();
        return owner.get("/v1/availability?treatmentId=" + clinic.treatments().get(0) + "&practitionerId="
                        + clinic.practitioners().get(0) + "&from=" + today + "&to=" + tomorrow + "&limit=1")
                .text("/items/0/start");
    }

    String link(String booking) {
        return "/my/" + token(LinkPurpose.BOOKING, "main", booking, 3_600);
    }

    String token(LinkPurpose purpose, String clinicId, String subject, int seconds) {
        return links.token(
                new SignedLink(purpose, clinicId, subject, Instant.now().plusSeconds(seconds)));
    }

    static List<String> times(Visitor.Seen page) {
        return OPTION.matcher(page.text())
                .results()
                .map(option -> option.group(1))
                .toList();
    }

    static String version(Visitor.Seen page) {
        return match(VERSION, page);
    }

    static String match(Pattern pattern, Visitor.Seen page) {
        return pattern.matcher(page.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.text()));
    }

    static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
