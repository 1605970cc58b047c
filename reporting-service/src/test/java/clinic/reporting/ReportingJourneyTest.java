package clinic.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingInitializer;
import clinic.events.BookingStatus;
import clinic.events.PractitionerUpdated;
import clinic.platform.MessagingNames;
import clinic.reporting.Owner.Answer;
import clinic.reporting.fact.SessionLife;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        classes = ReportingService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=reporting-service", "clinic.publication.cron=-"})
@ContextConfiguration(initializers = BackingInitializer.class)
class ReportingJourneyTest {

    private static final Telling MAIN = Telling.MAIN;
    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

    private final Broker broker;
    private final Owner owner;
    private final int port;

    ReportingJourneyTest(
            @Autowired RabbitTemplate rabbit,
            @Autowired AmqpAdmin admin,
            @Autowired MessagingNames names,
            @LocalServerPort int port) {
        this.broker = new Broker(rabbit, admin, names);
        this.owner = new Owner(port, "test-owner");
        this.port = port;
    }

    @BeforeEach
    void someoneWorksMondayToWednesday() {
        var blocks = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY).stream()
                .map(day -> new PractitionerUpdated.Block(day, LocalTime.of(9, 0), LocalTime.of(13, 0)))
                .toList();
        var hours = List.of(new PractitionerUpdated.Hours(LocalDate.of(2026, 1, 1), blocks));
        broker.send(MAIN.settings(1, "owner@clinic.test"));
        broker.send(MAIN.practitioner("anna", 1, true, hours, null));
        await().until(() -> owner.get("/v1/weeks/2026-W47/practitioners/anna").status() == 200);
    }

    private JsonNode week(String path) {
        Answer answer = owner.get("/v1/weeks/" + path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private void awaitCompleted(String week, int sessions) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> week(week).at("/sessions/completed").asInt() == sessions);
    }

    @Test
    void whatTheBrokerBringsInAnyOrderIsAnsweredOverHttp() {
        var events = new ArrayList<>(SessionLife.events());
        events.addAll(SessionLife.events());
        events.addAll(List.of(MAIN.outcome("life", 1, 9), MAIN.outcome("life", 2, 1)));
        Collections.shuffle(events, new Random(5));
        events.forEach(broker::send);
        awaitCompleted("2026-W47/practitioners/bert", 1);
        await().until(() ->
                week("2026-W47/practitioners/bert").at("/pain/meanAfter").asDouble() == 3);
        await().until(() -> week("2026-W47").at("/pain/followUpMeanChange").asDouble() == 1 - 7);
        JsonNode report = week("2026-W47/practitioners/bert");
        assertThat(report.at("/practitioner/name").asString()).isEqualTo("Name of bert 4");
        assertThat(report.at("/clients/new").asInt()).isEqualTo(1);
        assertThat(report.at("/revenue/0/amount").asString()).isEqualTo("85.00");
        assertThat(report.at("/treatments/0/name").asString()).isEqualTo("Deep tissue 60");
        assertThat(report.at("/utilisation").isNull()).isTrue();
        assertThat(report.at("/noShowRate").asDouble()).isZero();
        assertThat(report.at("/trend").size()).isEqualTo(8);
        assertThat(report.at("/previous/week").asString()).isEqualTo("2026-W46");
        assertThat(report.at("/previous/sessions/completed").asInt()).isZero();
        assertThat(report.at("/pain").has("interval")).isFalse();
        assertThat(report.at("/scores/sleep/measured").asInt()).isZero();
    }

    @Test
    void onlyTheOwnerSeesReports() {
        for (String path :
                List.of("/v1/weeks/2026-W47", "/v1/weeks/rubbish", "/v1/weeks/2026-W47/practitioners/anna")) {
            assertThat(new Owner(port, "").get(path).status()).isEqualTo(401);
            assertThat(new Owner(port, "test-front-desk").get(path).status()).isEqualTo(403);
            assertThat(new Owner(port, "test-practitioner").get(path).status()).isEqualTo(403);
        }
        assertThat(new Owner(port, "test-practitioner")
                        .post("/v1/weeks/2026-W47/publication")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W54", "2026-W00", "2025-W53", "47"})
    void namesTheFieldAtFault(String week) {
        Answer answer = owner.get("/v1/weeks/" + week);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/type").asString()).isEqualTo("urn:clinic:problem:invalid-request");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("week");
        assertThat(owner.post("/v1/weeks/" + week + "/publication").status()).isEqualTo(400);
    }

    @Test
    void otherClinicsAreUnknownHere() {
        assertThat(owner.get("/v1/weeks/2026-W47/practitioners/nobody").status())
                .isEqualTo(404);
        Owner other = new Owner(port, "other-owner");
        assertThat(other.get("/v1/weeks/2026-W47/practitioners/anna").status()).isEqualTo(404);
        JsonNode empty = other.get("/v1/weeks/1999-W01").json();
        assertThat(empty.at("/sessions/completed").asInt()).isZero();
        assertThat(empty.at("/from").asString()).isEqualTo("1999-01-04");
        assertThat(empty.at("/edition").asInt()).isZero();
        assertThat(empty.at("/rebookingRate").isNull()).isTrue();
        assertThat(empty.at("/minutes/available").asInt()).isZero();
    }

    @Test
    void publishesAnEditionOncePerChange() {
        String queue = broker.listenForWeeks();
        broker.send(MAIN.completed("p1", TUESDAY.minus(Duration.ofDays(7)), "c7", "anna", 6, 3));
        awaitCompleted("2026-W46", 1);
        JsonNode first = owner.post("/v1/weeks/2026-W46/publication").json();
        assertThat(first.at("/week").asString()).isEqualTo("2026-W46");
        assertThat(first.at("/editions/0/practitionerId").isNull()).isTrue();
        assertThat(first.at("/editions/0/edition").asInt()).isEqualTo(1);
        assertThat(first.at("/editions/1/changed").asBoolean()).isTrue();
        JsonNode again = owner.post("/v1/weeks/2026-W46/publication").json();
        assertThat(again.at("/editions/1/changed").asBoolean()).isFalse();
        List<JsonNode> heard = broker.heard(queue, "2026-W46", 2);
        assertThat(heard).hasSize(2).allMatch(it -> it.at("/edition").asInt() == 1);
        assertThat(heard.get(0).at("/summary/utilisation").asDouble()).isEqualTo(60.0 / 720);
        var corrected = MAIN.booking("p1", 5, BookingStatus.NO_SHOW, TUESDAY.minus(Duration.ofDays(7)));
        broker.send(MAIN.booking(corrected, "c7", "anna"));
        awaitCompleted("2026-W46", 0);
        owner.post("/v1/weeks/2026-W46/publication");
        assertThat(broker.heard(queue, "2026-W46", 2))
                .extracting(it -> it.at("/changes/0/figure").asString())
                .containsExactly("sessions.completed", "sessions.completed");
        assertThat(week("2026-W46").at("/edition").asInt()).isEqualTo(2);
        assertThat(week("2026-W46").at("/corrections/0/before").asInt()).isOne();
    }

    @Test
    void manyAtOncePublishOneEdition() {
        broker.send(MAIN.completed("q1", TUESDAY.minus(Duration.ofDays(70)), "c8", "anna", 6, 3));
        awaitCompleted("2026-W37", 1);
        long changed = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> owner.post("/v1/weeks/2026-W37/publication").json())
                .flatMap(answer -> answer.at("/editions").valueStream())
                .filter(edition -> edition.at("/changed").asBoolean())
                .count();
        assertThat(changed)
                .isEqualTo(owner.post("/v1/weeks/2026-W37/publication")
                        .json()
                        .at("/editions")
                        .size());
        assertThat(week("2026-W37").at("/edition").asInt()).isEqualTo(1);
    }

    @Test
    void aRepeatedRequestIsAnsweredAsBefore() {
        String path = "/v1/weeks/2026-W30/publication";
        Answer first = owner.post(path, "Idempotency-Key", "once");
        Answer second = owner.post(path, "Idempotency-Key", "once");
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.response().headers().firstValue("Idempotency-Replayed"))
                .contains("true");
        assertThat(owner.post(path).json().at("/editions/0/changed").asBoolean())
                .isFalse();
    }
}
