package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Practitioners' calendars, from the owner who opens one to the program that reads it. */
@OpenClinic
class CalendarTest {

    @LocalServerPort
    private int port;

    private Api owner;
    private Visitor program;
    private SmallClinic clinic;
    private String calendar;

    @BeforeEach
    void open() {
        owner = new Api(port, "test-owner");
        program = new Visitor(port);
        clinic = SmallClinic.open(owner, 2, 2, 2);
        calendar = "/v1/practitioners/" + clinic.practitioners().get(0) + "/calendar";
    }

    @Test
    void showsWhatAPractitionerHasAndNothingOfTheClients() throws Exception {
        String first = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        String moved = clinic.book(1, 0, SmallClinic.at(4, 10, 0));
        String cancelled = clinic.book(0, 0, SmallClinic.at(5, 10, 0));
        clinic.book(0, 1, SmallClinic.at(6, 10, 0));
        clinic.book(0, 0, SmallClinic.at(200, 10, 0));
        owner.post("/v1/bookings/" + moved + "/rescheduling", "{'start':'" + SmallClinic.at(4, 12, 0) + "'}");
        owner.post("/v1/bookings/" + cancelled + "/cancellation", "{'by':'CLIENT','reason':'spinal pain'}");

        Visitor.Seen seen = program.get(opened());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        Map<String, VEvent> events = events(seen.text());
        assertThat(events).containsOnlyKeys(first + "@clinic", moved + "@clinic", cancelled + "@clinic");
        assertThat(entry(events, first)).containsExactly("0", "CONFIRMED", "OPAQUE", "Swedish massage");
        assertThat(entry(events, moved)).containsExactly("1", "CONFIRMED", "OPAQUE", "Swedish massage");
        assertThat(entry(events, cancelled)).containsExactly("1", "CANCELLED", "TRANSPARENT", "Swedish massage");
        assertThat(start(events, moved))
                .isEqualTo(OffsetDateTime.parse(SmallClinic.at(4, 12, 0)).toInstant());
        assertThat(seen.text())
                .contains("LOCATION:Room ", "Main Street 1", "X-WR-CALNAME:Practitioner 0\\, Back in Balance")
                .doesNotContain("Number", "client0@", "spinal", "Client");
    }

    @Test
    void isReadAgainOnlyWhenSomethingChanged() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        String path = opened();
        Visitor.Seen seen = program.get(path);
        assertThat(seen.header("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(seen.header("Last-Modified")).isNotEmpty();
        assertThat(seen.header("Cache-Control")).contains("private").contains("no-cache");
        Visitor.Seen same = program.get(path, "If-None-Match", seen.header("ETag"));
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.text()).isEmpty();

        String elsewhere = "{'start':'" + SmallClinic.at(3, 10, 0) + "','practitionerId':'"
                + clinic.practitioners().get(1) + "'}";
        assertThat(owner.post("/v1/bookings/" + booking + "/rescheduling", elsewhere)
                        .status())
                .isEqualTo(200);
        Visitor.Seen without = program.get(
                path, "If-None-Match", seen.header("ETag"), "If-Modified-Since", seen.header("Last-Modified"));
        assertThat(without.status()).isEqualTo(200);
        assertThat(without.text()).doesNotContain("VEVENT");
        assertThat(program.get(path, "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void hasOneGoodAddressAtATime() {
        String first = opened();
        String second = opened();
        assertThat(second).isNotEqualTo(first);
        assertThat(program.get(first).status()).isEqualTo(404);
        assertThat(program.get(second).status()).isEqualTo(200);
        assertThat(owner.delete(calendar).status()).isEqualTo(204);
        assertThat(program.get(second).status()).isEqualTo(404);
        assertThat(owner.delete(calendar).problem()).isEqualTo("not-found");
        String third = opened();
        assertThat(program.get(third).status()).isEqualTo(200);
        assertThat(program.get(second).status()).isEqualTo(404);
    }

    @Test
    void isOpenedOnceForOneKey() {
        Api keyed = owner.with("Idempotency-Key", UUID.randomUUID().toString());
        for (int time = 0; time < 2; time++) {
            Api.Answer first = keyed.post(calendar, null);
            Api.Answer again = keyed.post(calendar, null);
            assertThat(first.status()).isEqualTo(201);
            assertThat(again.header("Idempotency-Replayed")).contains("true");
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(again.header("Location")).contains(first.text("/url"));
            assertThat(program.get(path(first)).status()).isEqualTo(200);
            keyed = owner.with("Idempotency-Key", UUID.randomUUID().toString());
        }
    }

    @Test
    void opensToNothingButItsToken() {
        String path = opened();
        String otherOne = path.replace(
                clinic.practitioners().get(0), clinic.practitioners().get(1));
        for (String closed : List.of(
                otherOne,
                path.substring(0, path.length() - 1),
                path.replaceFirst("=.*", "="),
                path.replaceFirst("\\?.*", ""),
                path.replaceFirst("practitioners/[^/]*", "practitioners/no-id"))) {
            Visitor.Seen refused = program.get(closed);
            assertThat(refused.status()).as(closed).isEqualTo(404);
            assertThat(refused.text()).contains("urn:clinic:problem:not-found");
        }
    }

    @Test
    void belongsToItsClinic() {
        opened();
        Api stranger = new Api(port, "other-owner");
        SmallClinic.open(stranger, 0, 0, 0);
        assertThat(stranger.post(calendar, null).problem()).isEqualTo("not-found");
        assertThat(stranger.delete(calendar).problem()).isEqualTo("not-found");
        String nobodys = "/v1/practitioners/" + UUID.randomUUID() + "/calendar";
        assertThat(owner.post(nobodys, null).problem()).isEqualTo("not-found");
        assertThat(owner.delete(nobodys).problem()).isEqualTo("not-found");
    }

    private String opened() {
        Api.Answer answer = owner.post(calendar, null);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/url")).startsWith("http://localhost:8080/v1/practitioners/");
        return path(answer);
    }

    private static String path(Api.Answer answer) {
        URI url = URI.create(answer.text("/url"));
        return url.getRawPath() + "?" + url.getRawQuery();
    }

    private static Map<String, VEvent> events(String text) throws Exception {
        Calendar parsed = new CalendarBuilder().build(new StringReader(text));
        assertThat(parsed.validate().getEntries()).as(text).isEmpty();
        return parsed.getComponents("VEVENT").stream()
                .map(VEvent.class::cast)
                .collect(Collectors.toMap(
                        event -> event.getRequiredProperty("UID").getValue(), event -> event));
    }

    private static List<String> entry(Map<String, VEvent> events, String booking) {
        return List.of("SEQUENCE", "STATUS", "TRANSP", "SUMMARY").stream()
                .map(property -> events.get(booking + "@clinic")
                        .getRequiredProperty(property)
                        .getValue())
                .toList();
    }

    private static Instant start(Map<String, VEvent> events, String booking) {
        return Instant.from(
                events.get(booking + "@clinic").getStartDate().orElseThrow().getDate());
    }
}
