package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.link.LinkPurpose;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An offer as JSON, for whoever has its link. */
@ClinicAtAnyTime
class OfferByTokenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ShiftedClock clock;

    @Autowired
    private OfferedSlots slots;

    private Api owner;
    private Api client;
    private SmallClinic clinic;
    private String start;
    private String offer;
    private String link;

    @BeforeEach
    void open() {
        clock.setRight();
        owner = new Api(port, "test-owner");
        client = new Api(port, "").with("Accept", "application/json");
        clinic = SmallClinic.open(owner, 1, 1, 3);
        start = SmallClinic.at(30, 10, 0);
        slots.waits(clinic, 1);
        slots.waits(clinic, 2);
        offer = slots.free(clinic, start);
        link = slots.link(offer);
    }

    @Test
    void tellsWhatIsOfferedAndUntilWhen() {
        for (String accepted : List.of("application/json", "*/*", "application/json, text/plain, */*")) {
            Api.Answer seen = client.with("Accept", accepted).get(link);
            assertThat(seen.status()).as(accepted).isEqualTo(200);
            assertThat(seen.header("Content-Type")).contains("application/json");
            assertThat(seen.body().propertyNames())
                    .containsExactlyInAnyOrder(
                            "id", "version", "status", "start", "end", "practitionerName", "treatment", "expiresAt");
            assertThat(seen.text("/id")).isEqualTo(offer);
            assertThat(seen.text("/status")).isEqualTo("HELD");
            assertThat(OffsetDateTime.parse(seen.text("/start"))).isEqualTo(OffsetDateTime.parse(start));
            assertThat(seen.text("/end")).contains("T11:00");
            assertThat(seen.text("/practitionerName")).isEqualTo("Practitioner 0");
            assertThat(seen.text("/treatment")).isEqualTo("Swedish massage");
            assertThat(OffsetDateTime.parse(seen.text("/expiresAt")))
                    .isBefore(OffsetDateTime.parse(start))
                    .isAfter(OffsetDateTime.now(SmallClinic.ZONE));
            assertThat(seen.header("Cache-Control").orElse("")).contains("no-store");
            assertThat(seen.header("X-Robots-Tag")).contains("noindex");
        }
        assertThat(client.with("Accept", "image/png").get(link).status()).isEqualTo(406);
    }

    @Test
    void becomesTheBookingOfTheSameIdAndSaysSoTwice() {
        Api keyed = client.with("Idempotency-Key", UUID.randomUUID().toString());
        for (int time = 0; time < 2; time++) {
            Api.Answer accepted = keyed.post(link + "/acceptance", null);
            assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(200);
            assertThat(accepted.text("/id")).isEqualTo(offer);
            assertThat(accepted.text("/status")).isEqualTo("CONFIRMED");
            assertThat(accepted.header("ETag")).contains("\"2\"");
            assertThat(accepted.header("Idempotency-Replayed").isPresent()).isEqualTo(time == 1);
        }
        assertThat(client.post(link + "/acceptance", null).text("/status")).isEqualTo("CONFIRMED");
        assertThat(keyed.post(link + "/acceptance", "{}").problem()).isEqualTo("idempotency-key-reused");
        assertThat(client.get(link).text("/status")).isEqualTo("CONFIRMED");
        assertThat(client.post(link + "/declination", null).problem()).isEqualTo("transition-refused");
        assertThat(owner.get("/v1/bookings/" + offer).text("/clientId"))
                .isEqualTo(clinic.clients().get(1));
    }

    @Test
    void isDeclinedTwiceAndAcceptedNoMore() {
        for (int time = 0; time < 2; time++) {
            Api.Answer declined = client.post(link + "/declination", null);
            assertThat(declined.status()).as(declined.body().toString()).isEqualTo(200);
            assertThat(declined.text("/status")).isEqualTo("EXPIRED");
        }
        assertThat(client.get(link).text("/status")).isEqualTo("EXPIRED");
        assertThat(client.post(link + "/acceptance", null).problem()).isEqualTo("hold-expired");
        slots.offerAgain();
        assertThat(slots.only(clinic)).isNotEqualTo(offer);
    }

    @Test
    void refusesWithProblemsThatSayWhy() {
        String over = "/offers/" + slots.token(LinkPurpose.OFFER, "main", offer, -1);
        String forged = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");
        for (String act : List.of("/acceptance", "/declination")) {
            assertThat(client.post(forged + act, null).problem()).isEqualTo("not-found");
            assertThat(client.post(over + act, null).problem()).isEqualTo("link-expired");
            assertThat(client.post(link + act + "?now=1", null).problem()).isEqualTo("invalid-request");
        }
        assertThat(client.get(over).status()).isEqualTo(410);
        owner.post("/v1/clients/" + clinic.clients().get(1) + "/assessments", Answers.with("CANCER"));
        assertThat(client.post(link + "/acceptance", null).problem()).isEqualTo("clearance-needed");
        clock.moveOn(Duration.ofHours(2));
        assertThat(client.get(link).problem()).isEqualTo("hold-expired");
        assertThat(client.post(link + "/acceptance", null).problem()).isEqualTo("hold-expired");
        assertThat(client.post(link + "/declination", null).problem()).isEqualTo("hold-expired");
    }

    @Test
    void isOverWhenTheFrontDeskDeclinedIt() {
        owner.post("/v1/waitlist/offers/" + offer + "/declination", null);
        assertThat(client.get(link).problem()).isEqualTo("hold-expired");
        assertThat(client.post(link + "/declination", null).problem()).isEqualTo("hold-expired");
    }

    @RepeatedTest(10)
    void acceptsAndDeclinesAtOnceEndInOneAnswer() throws Exception {
        ExecutorService taps = Executors.newFixedThreadPool(4);
        try {
            Callable<Api.Answer> accept = () -> client.post(link + "/acceptance", null);
            Callable<Api.Answer> decline = () -> client.post(link + "/declination", null);
            List<Integer> accepted = new ArrayList<>();
            List<Integer> declined = new ArrayList<>();
            List<Future<Api.Answer>> answers = taps.invokeAll(List.of(accept, decline, accept, decline));
            for (int i = 0; i < 4; i++) {
                (i % 2 == 0 ? accepted : declined).add(answers.get(i).get().status());
            }
            boolean taken = client.get(link).text("/status").equals("CONFIRMED");
            assertThat(accepted).as("accepted").containsOnly(taken ? 200 : 410);
            assertThat(declined).as("declined").containsOnly(taken ? 409 : 200);
        } finally {
            taps.shutdownNow();
        }
    }
}
