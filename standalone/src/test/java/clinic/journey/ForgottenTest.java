package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.events.ClientPart;
import clinic.events.ClientUpdated;
import clinic.events.EventAttributes;
import clinic.events.EventType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A client asks to be forgotten, and nothing in the house tells of them any more. */
class ForgottenTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> SERVICES = List.of("booking", "notification", "reporting");

    private final Premises premises = new Premises();
    private House house;
    private LogBook log;
    private Door owner;
    private Door ledger;
    private Door reports;
    private Clinic clinic;

    @BeforeEach
    void open() {
        house = House.open(premises, (service, usual) -> usual);
        log = premises.keep(LogBook.open());
        owner = house.bookingFor(ServiceSettings.OWNER);
        ledger = house.notificationFor(ServiceSettings.OWNER);
        reports = house.reportingFor(ServiceSettings.OWNER);
        clinic = Clinic.open(owner, premises.mailbox().domain(), 1, 0);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void nothingInTheHouseTellsOfThemAnyMore() {
        var person = Person.come(owner, clinic, 0);
        await("a letter about every booking").atMost(PATIENCE).until(() -> sent(person) >= 4);
        sendUnreadable(person);
        await("parked").atMost(PATIENCE).until(() -> parked(ledger) == 1 && parked(reports) == 1);
        isFoundEverywhere(person);
        isExported(person);
        var week = "/v1/weeks/" + CalendarWeek.of(clinic.start(0).toLocalDate()).name();
        await("figures").atMost(PATIENCE).until(() -> completed(week) == 1);

        owner.delete("/v1/clients/" + person.id()).expecting(409);
        owner.delete("/v1/clients/" + person.id() + "?cancelBookings=true").expecting(204);

        isFoundNowhere(person);
        sendLate(person);
        sendUnreadable(person);
        isFoundNowhere(person);
        assertThat(parked(ledger) + parked(reports)).isZero();
        assertThat(completed(week)).isEqualTo(1);
        assertThat(emails(person, "SCHEDULED")).isZero();
        System.out.printf(
                "%d letters had left before; %s searched%n",
                sent(person), search().places().keySet());
    }

    /** The search finds, or it would prove nothing. */
    private void isFoundEverywhere(Person person) {
        assertThat(search().find(person.words()))
                .contains(
                        "booking/clients",
                        "booking/bookings",
                        "notification/clients",
                        "notification/emails",
                        "notification/parked",
                        "reporting/parked")
                .doesNotContain("logs", "reporting/clientFact", "reporting/sessionFact");
        for (var word : person.words().subList(0, 4)) {
            assertThat(search().find(List.of(word))).as(word).contains("booking/clients");
        }
        LoggerFactory.getLogger("clinic.journey").trace("control word {}", "heffalump");
        assertThat(search().find(List.of("heffalump"))).containsExactly("logs");
        findsWhatWaitsInAQueue();
    }

    private void findsWhatWaitsInAQueue() {
        try (var tap = new EventTap(premises.broker(), premises.names())) {
            var queue = premises.names().inbox("tap");
            rabbit().convertAndSend("", queue, "heffalump");
            await().atMost(PATIENCE).until(() -> waitingIn(queue).contains("heffalump"));
            assertThat(tap.heard()).as("left where it was").hasSize(1);
        }
    }

    private String waitingIn(String queue) {
        String waiting = rabbit().execute(channel -> Search.waiting(channel, queue));
        return String.valueOf(waiting);
    }

    private void isExported(Person person) {
        var export = owner.get("/v1/clients/" + person.id() + "/export").expecting(200);
        assertThat(export.text("/client/familyName")).isEqualTo(person.family());
        assertThat(export.text("/client/phone")).isEqualTo(person.phone());
        assertThat(export.body().path("bookings")).hasSize(4);
        assertThat(export.text("/bookings/0/completion/note/subjective")).contains(Person.NOTE);
    }

    private void isFoundNowhere(Person person) {
        await("nothing left")
                .pollInterval(Duration.ofMillis(200))
                .during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(search().find(person.words())).isEmpty());
    }

    private Search search() {
        return Search.through(premises, SERVICES).andQueues(premises).and("logs", log.text());
    }

    /** An event that was held up on its way. */
    private void sendLate(Person person) {
        var part = new ClientPart(
                person.id(), 1, person.name(), person.email(), "en", new ClientPart.Preferences(true, true), false);
        send(
                EventType.CLIENT_UPDATED.routingKey(),
                person,
                JsonMapper.shared().writeValueAsString(new ClientUpdated(part)));
    }

    /** What only a later release understands. */
    private void sendUnreadable(Person person) {
        var body = "{'client':{'id':'%s','fullName':'%s %s'}}".formatted(person.id(), person.name(), person.family());
        send("client.updated.v2", person, body);
    }

    private void send(String routingKey, Person person, String body) {
        var headers = new EventAttributes(EventType.CLIENT_UPDATED, "main", person.id(), 1, Instant.EPOCH).toHeaders();
        headers.put("cloudEvents_type", "clinic." + routingKey);
        var message = MessageBuilder.withBody(body.getBytes(StandardCharsets.UTF_8));
        headers.forEach(message::setHeader);
        rabbit().send(premises.names().events(), routingKey, message.build());
    }

    private RabbitTemplate rabbit() {
        return new RabbitTemplate(premises.broker());
    }

    private long sent(Person person) {
        return emails(person, "SENT");
    }

    private long emails(Person person, String status) {
        return ledger.get("/v1/emails?limit=200&clientId=" + person.id() + "&status=" + status)
                .expecting(200)
                .body()
                .path("items")
                .size();
    }

    private static int parked(Door service) {
        return service.get("/v1/parked").expecting(200).body().path("items").size();
    }

    private int completed(String week) {
        return reports.get(week).expecting(200).body().at("/sessions/completed").asInt();
    }
}
