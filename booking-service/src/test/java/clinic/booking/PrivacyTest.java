package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A client asks for what is kept of them, and to be forgotten. */
@OpenClinic
class PrivacyTest {

    private final String name = "Zenobia-" + UUID.randomUUID();
    private final String email = UUID.randomUUID() + "@example.org";
    private final String phone = "+49 171 " + (1_000_000 + (int) (Math.random() * 9_000_000));

    @LocalServerPort
    private int port;

    @Autowired
    private MongoOperations mongo;

    private Api owner;
    private SmallClinic clinic;
    private String client;
    private String past;
    private String ahead;

    @BeforeEach
    void comeAndBook() {
        owner = new Api(port, "test-owner");
        clinic = SmallClinic.open(owner, 1, 1, 0);
        client = register("/" + name);
        past = book(2);
        String called = book(3);
        ahead = book(4);
        owner.post(
                "/v1/bookings/" + called + "/cancellation",
                "{'by':'CLIENT','waiveLate':true,'reason':'" + name + " has a cold'}");
        owner.post("/v1/bookings/" + past + "/check-in", null);
        owner.post("/v1/bookings/" + past + "/completion", completion());
    }

    @Test
    void areToldAllThatIsKept() {
        Api.Answer export = owner.get("/v1/clients/" + client + "/export");
        assertThat(export.status()).isEqualTo(200);
        assertThat(export.header("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(export.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(export.text("/client/familyName")).isEqualTo("of " + name);
        assertThat(export.text("/client/phone")).isEqualTo(phone);
        JsonNode bookings = export.body().path("bookings");
        assertThat(bookings.size()).isEqualTo(3);
        assertThat(bookings.at("/0/id").asString()).isEqualTo(past);
        assertThat(bookings.at("/0/completion/note/plan").asString()).isEqualTo(name + " walks");
        assertThat(bookings.at("/0/completion/painBefore").asInt()).isEqualTo(6);
        assertThat(bookings.at("/0/price/amount").asString()).isEqualTo("85.00");
        assertThat(bookings.at("/0/history").size()).isEqualTo(3);
        assertThat(bookings.at("/0/start").asString()).matches(".*T10:00(:00)?\\+0[12]:00");
        assertThat(bookings.at("/1/cancellation/reason").asString()).isEqualTo(name + " has a cold");
        assertThat(bookings.at("/1/history/1/reason").asString()).isEqualTo(name + " has a cold");
        assertThat(bookings.at("/2/status").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void areNotErasedWhileTheyAreBooked() {
        Api.Answer refused = owner.delete("/v1/clients/" + client);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("booking-ahead");
        assertThat(refused.body().path("bookings").size()).isEqualTo(1);
        assertThat(refused.text("/bookings/0")).isEqualTo(ahead);
        assertThat(refused.body().toString()).doesNotContain(name);
        assertThat(owner.get("/v1/clients/" + client).text("/version")).isEqualTo("1");
        assertThat(owner.get("/v1/bookings/" + ahead).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void leaveNothingBehindButFigures() {
        Traces traces = new Traces(mongo);
        assertThat(traces.of(name)).contains("clients/" + client).hasSize(2); // notes are sealed, reasons are not
        assertThat(traces.of(email)).isNotEmpty();
        assertThat(traces.of(phone)).isNotEmpty();

        erase();

        assertThat(traces.of(name, email, phone)).isEmpty();
        assertThat(owner.get("/v1/bookings/" + ahead).text("/status")).isEqualTo("CANCELLED");
        Document kept =
                mongo.getCollection("bookings").find(new Document("_id", past)).first();
        assertThat(kept).containsEntry("status", "COMPLETED").containsEntry("clientId", client);
        assertThat(kept.get("offer", Document.class).get("price", Document.class))
                .containsEntry("minorUnits", 8500L);
        assertThat(kept.get("completion", Document.class))
                .containsEntry("painBefore", 6)
                .containsEntry("painAfter", 3)
                .doesNotContainKey("note");
        Document tombstone =
                mongo.getCollection("clients").find(new Document("_id", client)).first();
        assertThat(tombstone.get("erasure", Document.class)).containsEntry("state", "ERASING");
        assertThat(tombstone).doesNotContainKeys("phone", "leaving", "forgotten");
    }

    @Test
    void areToldTheirAnswersAndForgottenWithThem() {
        Api.Answer assessed = owner.post("/v1/clients/" + client + "/assessments", """
                {'painScore':5,'areas':['LOWER_BACK'],'course':'CHRONIC','symptoms':['TENSION'],'causes':['SITTING'],
                 'conditions':[],'warningSigns':[],'pressure':'MEDIUM'}""");
        assertThat(assessed.status()).as(assessed.body().toString()).isEqualTo(201);
        Api.Answer export = owner.get("/v1/clients/" + client + "/export");
        assertThat(export.text("/assessments/0/answers/painScore")).isEqualTo("5");
        assertThat(export.body().path("clearances").isArray()).isTrue();
        erase();
        assertThat(mongo.getCollection("assessments").countDocuments(new Document("clientId", client)))
                .isZero();
    }

    @Test
    void areToldWhatTheyWaitForAndWaitNoMore() {
        Api.Answer waiting = owner.post(
                "/v1/waitlist",
                "{'clientId':'" + client + "','treatmentId':'"
                        + clinic.treatments().get(0) + "','from':'" + LocalDate.now() + "','to':'"
                        + LocalDate.now().plusDays(9) + "'}");
        assertThat(waiting.status()).as(waiting.body().toString()).isEqualTo(201);
        Api.Answer export = owner.get("/v1/clients/" + client + "/export");
        assertThat(export.text("/waitlist/0/state")).isEqualTo("WAITING");
        assertThat(export.body().path("plans").isArray()).isTrue();
        erase();
        assertThat(mongo.getCollection("waitlist")
                        .find(new Document("clientId", client))
                        .first())
                .containsEntry("state", "WITHDRAWN");
    }

    @Test
    void areErasedWithoutQuestionOnceNothingIsAhead() {
        owner.post("/v1/bookings/" + ahead + "/cancellation", "{'by':'CLIENT'}");
        assertThat(owner.delete("/v1/clients/" + client).status()).isEqualTo(204);
        assertThat(new Traces(mongo).of(name, email, phone)).isEmpty();
    }

    @Test
    void areKnownToNobodyAfterwards() {
        erase();
        for (String path : new String[] {"/v1/clients/" + client, "/v1/clients/" + client + "/export"}) {
            assertThat(owner.get(path).problem()).as(path).isEqualTo("not-found");
        }
        assertThat(owner.put("/v1/clients/" + client, registration("/again")).status())
                .isEqualTo(404);
        assertThat(owner.post("/v1/bookings", wish(9)).status()).isEqualTo(404);
        assertThat(owner.put("/v1/bookings/" + past + "/completion", completion())
                        .status())
                .isEqualTo(404);
        assertThat(owner.get("/v1/clients?limit=200").body().toString()).doesNotContain(client);
        assertThat(new Traces(mongo).of(name, email, phone)).isEmpty();
    }

    @Test
    void areErasedOnceHoweverOftenThatIsAsked() {
        String path = "/v1/clients/" + client;
        assertThat(owner.with("If-Match", "\"9\"")
                        .delete(path + "?cancelBookings=true")
                        .status())
                .isEqualTo(412);
        assertThat(owner.get(path).status()).isEqualTo(200);
        erase();
        Document first = tombstone();
        assertThat(owner.delete(path).status()).isEqualTo(204);
        assertThat(owner.with("If-Match", "\"1\"").delete(path).status()).isEqualTo(204);
        assertThat(tombstone()).isEqualTo(first);
        assertThat(owner.delete("/v1/clients/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(owner.delete("/v1/clients/no-id").status()).isEqualTo(404);
        assertThat(owner.delete(path + "?cancelBookings=maybe").status()).isEqualTo(400);
    }

    @Test
    void areNobodysBusinessInAnotherClinic() {
        Api other = owner.as("other-owner");
        SmallClinic.open(other, 0, 0, 0);
        assertThat(other.get("/v1/clients/" + client + "/export").status()).isEqualTo(404);
        assertThat(other.delete("/v1/clients/" + client + "?cancelBookings=true")
                        .status())
                .isEqualTo(404);
        assertThat(owner.get("/v1/clients/" + client).status()).isEqualTo(200);
    }

    @Test
    void areNotToldAgainByAKeptAnswer() {
        erase();
        Api.Answer again = owner.with("Idempotency-Key", name).post("/v1/clients", registration("/" + name));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(again.body()).hasToString("{\"id\":\"" + client + "\"}");
    }

    private void erase() {
        assertThat(owner.delete("/v1/clients/" + client + "?cancelBookings=true")
                        .status())
                .isEqualTo(204);
    }

    private Document tombstone() {
        Document found =
                mongo.getCollection("clients").find(new Document("_id", client)).first();
        found.remove("outbox");
        return found;
    }

    private String register(String given) {
        return owner.with("Idempotency-Key", name)
                .post("/v1/clients", registration(given))
                .text("/id");
    }

    private String registration(String given) {
        return "{'givenName':'" + given + "','familyName':'of " + name + "','email':'" + email + "','phone':'" + phone
                + "'}";
    }

    private String completion() {
        return "{'painBefore':6,'painAfter':3,'techniques':['swedish'],'areas':['LOWER_BACK'],'note':{'plan':'" + name
                + " walks'}}";
    }

    private String book(int day) {
        return owner.post("/v1/bookings", wish(day)).text("/id");
    }

    private String wish(int day) {
        return "{'clientId':'" + client + "','treatmentId':'"
                + clinic.treatments().get(0) + "','practitionerId':'"
                + clinic.practitioners().get(0) + "','start':'" + SmallClinic.at(day, 10, 0) + "'}";
    }
}
