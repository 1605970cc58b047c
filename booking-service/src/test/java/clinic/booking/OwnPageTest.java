package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a client sees and does behind the link of an email. */
@OpenClinic
class OwnPageTest {

    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private SignedLinks links;

    private Api owner;
    private Visitor client;
    private SmallClinic clinic;

    @BeforeEach
    void open() {
        owner = new Api(port, "test-owner");
        client = new Visitor(port);
        clinic = SmallClinic.open(owner, 1, 1, 2);
    }

    @Test
    void showsTheBookingAndNothingElseOfTheClient() {
        String page = link(clinic.book(0, 0, SmallClinic.at(3, 10, 0)));
        Visitor.Seen seen = client.get(page);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(seen.text())
                .contains("<html lang=\"en\">", "Your appointment at Back in Balance", "Confirmed", "Swedish massage")
                .contains("10:00 to 11:00 (Central European", "Practitioner 0", "Main Street 1", "tel:+49301234567")
                .contains("until 24 hours before it starts")
                .doesNotContain("Number 0", "client0@example.org", "<script", " on");
    }

    @Test
    void isKeptFramedAndToldByNobody() {
        String page = link(clinic.book(0, 0, SmallClinic.at(3, 10, 0)));
        for (Visitor.Seen seen : List.of(client.get(page), client.get("/my/nothing"))) {
            assertThat(seen.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                    .doesNotContain("script-src", "unsafe");
            assertThat(seen.header("Cache-Control")).contains("no-store");
            assertThat(seen.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(seen.header("X-Robots-Tag")).isEqualTo("noindex");
            assertThat(seen.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void readingItChangesNothing() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        String page = link(booking);
        for (String path : List.of(page, page + "?from=2026-01-01", page + "?utm=x", page + "?from=never")) {
            assertThat(client.get(path).status()).isEqualTo(200);
        }
        for (String form : List.of(page + "/cancellation", page + "/rescheduling")) {
            Visitor.Seen back = client.get(form);
            assertThat(back.status()).isEqualTo(303);
            assertThat(back.header("Location")).isEqualTo(page);
        }
        assertThat(booking(booking).text("/version")).isEqualTo("1");
        assertThat(booking(booking).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void cancels() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        String page = link(booking);
        Map<String, String> form = Map.of("version", version(client.get(page)));
        for (int time = 0; time < 2; time++) {
            Visitor.Seen sent = client.post(page + "/cancellation", form);
            assertThat(sent.status()).isEqualTo(303);
            assertThat(sent.header("Location")).isEqualTo(page);
        }
        Visitor.Seen seen = client.get(page);
        assertThat(seen.text())
                .contains("Your appointment is cancelled", "Cancelled")
                .doesNotContain("<form");
        Api.Answer cancelled = booking(booking);
        assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
        assertThat(cancelled.text("/version")).isEqualTo("2");
        assertThat(cancelled.text("/history/1/by")).isEqualTo("client");
        assertThat(cancelled.text("/history/1/what")).isEqualTo("CANCELLED");
        clinic.book(1, 0, SmallClinic.at(3, 10, 0));
    }

    @Test
    void movesToATimeOfThePage() {
        String start = SmallClinic.at(3, 10, 0);
        String booking = clinic.book(0, 0, start);
        clinic.book(1, 0, SmallClinic.at(3, 14, 0));
        String page = link(booking);
        Visitor.Seen before = client.get(page);
        List<String> times = times(before);
        assertThat(times)
                .contains(SmallClinic.at(3, 10, 30), SmallClinic.at(3, 9, 30))
                .doesNotContain(start, SmallClinic.at(3, 14, 0), SmallClinic.at(3, 13, 30));
        String wished = SmallClinic.at(3, 10, 30);
        Map<String, String> form = Map.of("start", wished, "version", version(before));
        for (int time = 0; time < 2; time++) {
            Visitor.Seen sent = client.post(page + "/rescheduling", form);
            assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        }
        assertThat(client.get(page).text()).contains("has been moved to the time below", "10:30 to 11:30");
        Api.Answer moved = booking(booking);
        assertThat(instant(moved.text("/start"))).isEqualTo(instant(wished));
        assertThat(moved.text("/version")).isEqualTo("2");
        assertThat(moved.text("/history/1/by")).isEqualTo("client");
    }

    @Test
    void everyTimeOfThePageIsGood() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        clinic.book(1, 0, SmallClinic.at(3, 12, 0));
        String page = link(booking);
        Instant beyondNotice = OffsetDateTime.parse(SmallClinic.at(2, 8, 0)).toInstant();
        List<String> times = times(client.get(page)).stream()
                .filter(time -> !instant(time).isBefore(beyondNotice))
                .toList();
        assertThat(times).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        for (int i = 0; i < times.size(); i += 7) {
            assertThat(client.post(page + "/rescheduling", Map.of("start", times.get(i)))
                            .status())
                    .as(times.get(i))
                    .isEqualTo(303);
        }
    }

    @Test
    void leadsToLaterDays() {
        String page = link(clinic.book(0, 0, SmallClinic.at(3, 10, 0)));
        Visitor.Seen first = client.get(page);
        String later = match(Pattern.compile("href=\"(/my/[^\"]+\\?from=[^\"]+)\""), first);
        List<String> next = times(client.get(later));
        assertThat(next).isNotEmpty().doesNotContainAnyElementsOf(times(first));
        assertThat(instant(next.get(0)))
                .isAfter(instant(times(first).get(times(first).size() - 1)));
        String beyondHorizon = LocalDate.now(SmallClinic.ZONE).plusYears(2).toString();
        assertThat(times(client.get(page + "?from=" + beyondHorizon))).isEmpty();
    }

    @Test
    void asksToCallWhenItIsTooLate() {
        String start = soon();
        String booking = clinic.book(0, 0, start);
        String page = link(booking);
        assertThat(client.get(page).text())
                .contains("It starts in less than 24 hours", "+49 30 1234567")
                .doesNotContain("<form");
        for (Visitor.Seen refused : List.of(
                client.post(page + "/cancellation", Map.of()),
                client.post(page + "/rescheduling", Map.of("start", SmallClinic.at(5, 10, 0))))) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text()).contains("role=\"alert\"", "It is too late to change", "tel:+49301234567");
        }
        assertThat(booking(booking).text("/version")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start= | 400 | choose one of the times",
                "start=tomorrow | 400 | choose one of the times",
                "start=+999999999-12-31T23:59:59Z | 400 | choose one of the times",
                "start=2020-01-01T10:00:00Z | 409 | no longer free",
                "start=2030-01-01T03:00:00Z | 409 | no longer free",
                "start=AT_A_TAKEN_TIME | 409 | no longer free",
                "start=OFF_THE_GRID | 409 | no longer free",
                "start=GOOD&version=7 | 412 | has changed in the meantime",
                "start=GOOD&version=x | 400 | choose one of the times",
                "start=GOOD&practitionerId=1 | 400 | choose one of the times"
            })
    void refusesOnAPageWithTheTimesThereAre(String fields, int status, String words) {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        clinic.book(1, 0, SmallClinic.at(3, 14, 0));
        String filled = fields.replace("AT_A_TAKEN_TIME", SmallClinic.at(3, 14, 0))
                .replace("OFF_THE_GRID", SmallClinic.at(3, 16, 10))
                .replace("GOOD", SmallClinic.at(3, 16, 0));
        Map<String, String> form = Stream.of(filled.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        Visitor.Seen refused = client.post(link(booking) + "/rescheduling", form);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(refused.text()).contains("role=\"alert\"", words, "<option");
        assertThat(booking(booking).text("/version")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start=%00",
                "start=%ZZ",
                "start=%F0%9F",
                "%24where=1",
                "start=9999-12-31T23:59:59Z",
                "start=0000-01-01T00:00:00Z",
                "start=1&start=2",
                "version=99999999999999999999",
                "version=-1",
                "start",
                "=",
                "&&&"
            })
    void neverFailsOnAForm(String body) {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        for (String form : List.of(body, body + "&x=" + "y".repeat(1_200_000))) {
            Visitor.Seen refused = client.send(link(booking) + "/rescheduling", form);
            assertThat(refused.status()).isBetween(400, 499);
        }
        assertThat(client.get(link(booking) + "?from="
                                + body.replaceFirst(".*=", "").replace("%ZZ", "%25ZZ"))
                        .status())
                .isLessThan(500);
        assertThat(booking(booking).text("/version")).isEqualTo("1");
    }

    @Test
    void refusesWhatIsOver() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        owner.post("/v1/bookings/" + booking + "/no-show", null);
        Visitor.Seen refused = client.post(link(booking) + "/cancellation", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("can no longer be changed", "It did not take place");
    }

    @Test
    void opensNothingWithABadLinkAndSaysWhenOneIsOver() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        String stranger = "/my/" + token(LinkPurpose.BOOKING, "other", booking, 60);
        String swapped = "/my/" + token(LinkPurpose.OFFER, "main", booking, 60);
        String unknown =
                "/my/" + token(LinkPurpose.BOOKING, "main", UUID.randomUUID().toString(), 60);
        for (String bad : List.of(stranger, swapped, unknown, link(booking) + "x", "/my/x", "/my/%2e%2e%2fetc")) {
            for (Visitor.Seen refused : List.of(client.get(bad), client.post(bad + "/cancellation", Map.of()))) {
                assertThat(refused.status()).as(bad).isIn(400, 404);
                assertThat(refused.text()).doesNotContain("Swedish");
            }
        }
        String over = "/my/" + token(LinkPurpose.BOOKING, "main", booking, -1);
        for (Visitor.Seen gone : List.of(client.get(over), client.post(over + "/cancellation", Map.of()))) {
            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.text()).contains("This link has expired").doesNotContain("Swedish");
        }
        assertThat(client.get(over, "Accept-Language", "de").text())
                .contains("<html lang=\"de\">", "Dieser Link ist abgelaufen");
        assertThat(booking(booking).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void speaksTheClientsLanguage() {
        String german = owner.post(
                        "/v1/clients",
                        "{'givenName':'J\u00f6rg','familyName':'X','email':'j@example.org','locale':'de-AT'}")
                .text("/id");
        String wish = clinic.wish(0, 0, SmallClinic.at(3, 10, 0))
                .replace(clinic.clients().get(0), german);
        String booking = owner.post("/v1/bookings", wish).text("/id");
        assertThat(client.get(link(booking), "Accept-Language", "en").text())
                .contains("<html lang=\"de-AT\">", "Ihr Termin bei Back in Balance", "Best\u00e4tigt")
                .contains("10:00 bis 11:00 Uhr (Mitteleurop\u00e4ische")
                .contains("Bis 24 Stunden vor Beginn k\u00f6nnen Sie");
    }

    @Test
    void twoTapsAtOnceAreOne() throws Exception {
        ExecutorService taps = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 5; round++) {
                String booking = clinic.book(0, 0, SmallClinic.at(20 + round, 10, 0));
                String page = link(booking);
                Map<String, String> form = Map.of("start", SmallClinic.at(20 + round, 12, 0), "version", "1");
                assertThat(statuses(taps, () -> client.post(page + "/rescheduling", form)))
                        .containsOnly(303);
                assertThat(booking(booking).text("/version")).isEqualTo("2");
                assertThat(statuses(taps, () -> client.post(page + "/cancellation", Map.of("version", "2"))))
                        .containsOnly(303);
                assertThat(booking(booking).text("/version")).isEqualTo("3");
            }
        } finally {
            taps.shutdownNow();
        }
    }

    @Test
    void escapesWhatPeopleWrote() {
        String name = "<b>Deep</b> & \\\"calm\\\" ${7*7} [[x]]";
        String treatment = owner.post(
                        "/v1/treatments",
                        "{'name':'" + name + "','technique':'swedish','durationMinutes':60,"
                                + "'price':{'amount':'85.00','currency':'EUR'},'roomFeatures':[]}")
                .text("/id");
        String wish = clinic.wish(0, 0, SmallClinic.at(3, 10, 0))
                .replace(clinic.treatments().get(0), treatment);
        String booking = owner.post("/v1/bookings", wish).text("/id");
        assertThat(client.get(link(booking)).text())
                .contains("&lt;b&gt;Deep&lt;/b&gt; &amp; &quot;calm&quot; ${7*7} [[x]]");
    }

    private static List<Integer> statuses(ExecutorService taps, Callable<Visitor.Seen> tap) throws Exception {
        return taps.invokeAll(List.of(tap, tap, tap, tap)).stream()
                .map(OwnPageTest::status)
                .toList();
    }

    private static int status(Future<Visitor.Seen> seen) {
        try {
            return seen.get().status();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Api.Answer booking(String id) {
        return owner.get("/v1/bookings/" + id);
    }

    /** The next free start, which is always less than a day ahead. */
    private String soon() {
        String today = LocalDate.now(SmallClinic.ZONE).toString();
        String tomorrow = LocalDate.now(SmallClinic.ZONE).plusDays(1).toString();
        return owner.get("/v1/availability?treatmentId=" + clinic.treatments().get(0) + "&practitionerId="
                        + clinic.practitioners().get(0) + "&from=" + today + "&to=" + tomorrow + "&limit=1")
                .text("/items/0/start");
    }

    private String link(String booking) {
        return "/my/" + token(LinkPurpose.BOOKING, "main", booking, 3_600);
    }

    private String token(LinkPurpose purpose, String clinicId, String subject, int seconds) {
        return links.token(
                new SignedLink(purpose, clinicId, subject, Instant.now().plusSeconds(seconds)));
    }

    private static List<String> times(Visitor.Seen page) {
        return OPTION.matcher(page.text())
                .results()
                .map(option -> option.group(1))
                .toList();
    }

    private static String version(Visitor.Seen page) {
        return match(VERSION, page);
    }

    private static String match(Pattern pattern, Visitor.Seen page) {
        return pattern.matcher(page.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.text()));
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
