package clinic.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingInitializer;
import clinic.platform.outbox.StructuredEvent;
import clinic.reporting.Owner.Answer;
import clinic.reporting.fact.Facts;
import clinic.reporting.fact.InMemoryFacts;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Who may have the facts read once more, and what is answered. The other services are played by a small server. */
@SpringBootTest(
        classes = ReportingService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=reporting-service",
            "clinic.publication.cron=-",
            "clinic.rebuild.pause=PT0.1S",
            "clinic.rebuild.keys=main:key-of-main"
        })
@ContextConfiguration(initializers = BackingInitializer.class)
class RebuildDoorTest {

    private static final String EMPTY = "{\"items\":[]}";
    private static final HttpServer OTHERS = others();
    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();
    private static volatile int status = 200;
    private static volatile String feed = EMPTY;

    @LocalServerPort
    private int port;

    @Autowired
    private Facts facts;

    @Autowired
    private MongoTemplate mongo;

    private static HttpServer others() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext("/", RebuildDoorTest::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        ASKED.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization"));
        String page = exchange.getRequestURI().getPath().equals("/v1/feed") ? feed : EMPTY;
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry settings) {
        String address = "http://127.0.0.1:" + OTHERS.getAddress().getPort();
        settings.add("clinic.rebuild.booking-url", () -> address + "/");
        settings.add("clinic.rebuild.notification-url", () -> address);
    }

    @AfterAll
    static void leave() {
        OTHERS.stop(0);
    }

    private Owner caller(String key) {
        return new Owner(port, key);
    }

    private Answer awaited(String id, String state) {
        Owner owner = caller("test-owner");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> owner.get("/v1/rebuild/" + id)
                        .json()
                        .at("/state")
                        .asString()
                        .equals(state));
        return owner.get("/v1/rebuild/" + id);
    }

    @Test
    void readsBothServicesWithTheClinicsKeyAndSaysWhenItIsDone() {
        status = 200;
        Answer started = caller("test-owner").post("/v1/rebuild", "Idempotency-Key", "once");
        String id = started.json().at("/id").asString();
        assertThat(started.status()).isEqualTo(202);
        assertThat(started.response().headers().firstValue("Location")).contains("/v1/rebuild/" + id);
        Answer done = awaited(id, "COMPLETED");
        assertThat(done.json().at("/source").asString()).isEqualTo("notification-service");
        assertThat(done.json().has("finishedAt")).isTrue();
        assertThat(done.json().has("trouble")).isFalse();
        assertThat(ASKED)
                .contains("/v1/feed?limit=200 Bearer key-of-main", "/v1/outcomes?limit=200 Bearer key-of-main");
        Answer again = caller("test-owner").post("/v1/rebuild", "Idempotency-Key", "once");
        assertThat(again.json()).isEqualTo(started.json());
        assertThat(again.response().headers().firstValue("Idempotency-Replayed"))
                .contains("true");
        assertThat(caller("other-owner").get("/v1/rebuild/" + id).status()).isEqualTo(404);
    }

    @Test
    void showsAnOutageAnswersTheRunningOneAndGoesOnByItself() {
        status = 302;
        String id = caller("test-owner").post("/v1/rebuild").json().at("/id").asString();
        Owner owner = caller("test-owner");
        await().until(() ->
                owner.get("/v1/rebuild/" + id).json().at("/trouble/attempts").asInt() > 1);
        Answer hindered = owner.get("/v1/rebuild/" + id);
        assertThat(hindered.json().at("/state").asString()).isEqualTo("RUNNING");
        assertThat(hindered.json().at("/trouble/what").asString()).startsWith("booking-service ");
        Answer joined = owner.post("/v1/rebuild", "Idempotency-Key", "joins");
        assertThat(joined.status()).isEqualTo(202);
        assertThat(joined.json().at("/id").asString()).isEqualTo(id);
        assertThat(owner.post("/v1/rebuild", "Idempotency-Key", "joins").json()).isEqualTo(joined.json());
        status = 200;
        assertThat(awaited(id, "COMPLETED").json().has("trouble")).isFalse();
        assertThat(ASKED).noneMatch(asked -> asked.startsWith("/elsewhere"));
    }

    @Test
    void fillsInWhatAnOlderReleaseKeptLessOf() {
        status = 200;
        Told told = Telling.MAIN.completed("b1", Instant.parse("2026-11-16T08:00:00Z"), "c1", "anna", 5, 3);
        InMemoryFacts.take(facts, told);
        List<Document> sessions = sessions();
        Document later = new Document("treatmentId", "").append("treatmentName", "");
        mongo.getCollection("sessionFact").updateMany(new Document(), new Document("$unset", later));
        assertThat(sessions()).isNotEqualTo(sessions);
        var item = StructuredEvent.of(told.attributes(), told.event());
        feed = "{\"items\":[" + JsonMapper.shared().writeValueAsString(item) + "]}";
        awaited(caller("test-owner").post("/v1/rebuild").json().at("/id").asString(), "COMPLETED");
        assertThat(sessions()).isEqualTo(sessions);
    }

    private List<Document> sessions() {
        return mongo.getCollection("sessionFact").find().into(new ArrayList<>());
    }

    @Test
    void isTheOwnersAndSaysWhatIsMissing() {
        assertThat(caller("").post("/v1/rebuild").status()).isEqualTo(401);
        assertThat(caller("test-front-desk").post("/v1/rebuild").status()).isEqualTo(403);
        assertThat(caller("test-practitioner").post("/v1/rebuild").status()).isEqualTo(403);
        assertThat(caller("test-practitioner").get("/v1/rebuild/x").status()).isEqualTo(403);
        assertThat(caller("test-owner").get("/v1/rebuild/no-id").status()).isEqualTo(404);
        Answer missing = caller("other-owner").post("/v1/rebuild");
        assertThat(missing.status()).isEqualTo(409);
        assertThat(missing.json().at("/type").asString()).isEqualTo("urn:clinic:problem:rebuild-not-set-up");
    }
}
