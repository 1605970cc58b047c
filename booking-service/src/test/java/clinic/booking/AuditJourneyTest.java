package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.link.SignedLinks;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Owners read who did what, and when. */
@OpenClinic
class AuditJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SignedLinks links;

    private Api owner;
    private Api desk;
    private SmallClinic clinic;

    @BeforeEach
    void open() {
        owner = new Api(port, "test-owner");
        desk = owner.as("test-front-desk");
        clinic = SmallClinic.open(owner, 1, 1, 1);
    }

    @Test
    void tellsABookingsLifeTheNewestFirst() {
        String id = desk.post("/v1/bookings", clinic.wish(0, 0, SmallClinic.at(40, 10, 0)))
                .text("/id");
        desk.post("/v1/bookings/" + id + "/rescheduling", "{'start':'" + SmallClinic.at(40, 12, 0) + "'}");
        OwnPages pages = new OwnPages(owner, clinic, links);
        new Visitor(port).post(pages.link(id) + "/cancellation", Map.of("version", "2"));
        List<JsonNode> trail = items("?collection=bookings&id=" + id);
        assertThat(trail)
                .extracting(entry -> entry.at("/what").asString())
                .containsExactly("booking.cancelled", "booking.rescheduled", "booking.confirmed");
        assertThat(trail)
                .extracting(entry -> entry.at("/by").asString())
                .containsExactly("client", "test-front-desk", "test-front-desk");
        assertThat(trail).extracting(entry -> entry.at("/version").asInt()).containsExactly(3, 2, 1);
        assertThat(trail.get(0).has("role")).isFalse();
        assertThat(trail.get(1).at("/role").asString()).isEqualTo("FRONT_DESK");
        assertThat(trail.get(1).at("/fields").toString()).contains("slot");
        assertThat(OffsetDateTime.parse(trail.get(1).at("/at").asString()).getOffset())
                .isEqualTo(OffsetDateTime.now(SmallClinic.ZONE).getOffset());
    }

    @Test
    void tellsOfSettingsAndClientsWithoutTheirData() {
        String client = clinic.clients().get(0);
        desk.put(
                "/v1/clients/" + client,
                "{'givenName':'Zenobia','familyName':'Quill','email':'zenobia@example.org','phone':'+49 30 99887766'}");
        owner.post("/v1/clients/" + client + "/clearance", "{'reason':'Seen by Doctor Whittle'}");
        assertThat(items("?collection=clients&id=" + client)
                        .get(0)
                        .at("/fields")
                        .toString())
                .contains("givenName", "email", "phone");
        assertThat(items("?collection=practitioners&by=test-owner"))
                .extracting(entry -> entry.at("/id").asString())
                .contains(clinic.practitioners().get(0));
        assertThat(items("?collection=clearances")).isNotEmpty();
        assertThat(owner.get("/v1/audit?limit=200").body().toString())
                .doesNotContain("Zenobia", "Quill", "99887766", "Whittle");
    }

    @Test
    void isReadInParts() {
        String practitioner = clinic.practitioners().get(0);
        String path = "/v1/audit?limit=1&id=" + practitioner;
        owner.post(
                "/v1/practitioners/" + practitioner + "/absences",
                "{'from':'" + LocalDate.now(SmallClinic.ZONE).plusDays(90) + "','to':'"
                        + LocalDate.now(SmallClinic.ZONE).plusDays(91) + "','reason':'away'}");
        List<String> versions = new ArrayList<>();
        Api.Answer part = owner.get(path);
        versions.add(part.text("/items/0/version"));
        while (part.body().path("next").isString()) {
            part = owner.get(path + "&cursor=" + part.text("/next"));
            versions.add(part.text("/items/0/version"));
        }
        assertThat(versions).containsExactly("2", "1");
    }

    @Test
    void looksAMonthBackUnlessToldOtherwise() {
        assertThat(items("?collection=rooms")).isNotEmpty();
        String lastMonth = LocalDate.now(SmallClinic.ZONE).minusDays(32).toString();
        assertThat(items("?to=" + lastMonth)).isEmpty();
        assertThat(items("?from=" + lastMonth + "&collection=rooms")).isNotEmpty();
    }

    @Test
    void tellsOneClinicNothingOfAnother() {
        Api other = owner.as("other-owner");
        SmallClinic.open(other, 1, 1, 1);
        assertThat(other.get("/v1/audit?id=" + clinic.practitioners().get(0))
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?collection=secrets", "?from=yesterday", "?to=2026-13-01", "?cursor=YWZ0ZXI6eA", "?limit=0"})
    void refusesWhatItDoesNotUnderstand(String question) {
        Api.Answer answer = owner.get("/v1/audit" + question);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
    }

    private List<JsonNode> items(String question) {
        Api.Answer answer = owner.get("/v1/audit" + question);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().at("/items").valueStream().toList();
    }
}
