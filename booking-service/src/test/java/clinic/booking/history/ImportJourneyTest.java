package clinic.booking.history;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.Api;
import clinic.booking.OpenClinic;
import clinic.booking.SmallClinic;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Files of past sessions over HTTP. */
@OpenClinic
class ImportJourneyTest {

    private static final String HEADER =
            "start,practitioner,clientEmail,givenName,familyName,treatment,status,painBefore,painAfter,areas\n";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private SmallClinic clinic;
    private SentTable table;

    @BeforeEach
    void open() {
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 0);
        table = new SentTable(clinic.owner());
    }

    @Test
    void takesSessionsInAndRegistersWhoIsNew() {
        Api.Answer done = table.run(csv(
                line("2025-03-03 10:00", "new", "COMPLETED", "7", "3"),
                line("2025-03-04T09:07+01:00", "new", "NO_SHOW", "", "")));
        assertThat(done.text("/state")).isEqualTo("COMPLETED");
        assertThat(counts(done)).isEqualTo("2 read, 2 imported, 0 unchanged, 0 refused");
        assertThat(done.text("/by")).isEqualTo("test-owner");

        Api.Answer clients = clinic.owner().get("/v1/clients?query=new." + run);
        assertThat(clients.body().path("items")).hasSize(1);
        assertThat(clients.text("/items/0/givenName")).isEqualTo("Jörg \"J\"");
        Api.Answer bookings = clinic.owner().get("/v1/bookings?clientId=" + clients.text("/items/0/id"));
        assertThat(bookings.text("/items/0/start")).isEqualTo("2025-03-03T10:00:00+01:00");
        assertThat(bookings.text("/items/0/status")).isEqualTo("COMPLETED");
        assertThat(bookings.text("/items/0/price/amount")).isEqualTo("85.00");
        assertThat(bookings.text("/items/0/history/0/by")).isEqualTo("test-owner");
        assertThat(bookings.text("/items/1/status")).isEqualTo("NO_SHOW");
        Document document = document(bookings.text("/items/0/id"));
        assertThat(document.getList("claims", String.class)).containsExactly("released:" + document.get("_id"));
        assertThat(document.getBoolean("imported")).isTrue();
        Api.Answer audit = clinic.owner().get("/v1/audit?id=" + document.get("_id"));
        assertThat(audit.text("/items/0/by")).isEqualTo("test-owner");
        assertThat(audit.text("/items/0/what")).isEqualTo("session.completed");
    }

    @Test
    void changesNothingTheSecondTime() {
        byte[] file = csv(
                line("2025-04-01 10:00", "twice", "COMPLETED", "7", "3"),
                line("2025-04-01 10:00", "twice", "CANCELLED", "", ""),
                line("2025-04-02 10:00", "TWICE", "COMPLETED", "6", "3"));
        assertThat(counts(table.run(file))).isEqualTo("3 read, 2 imported, 1 unchanged, 0 refused");
        List<Document> before = documents();
        assertThat(counts(table.run(file))).isEqualTo("3 read, 0 imported, 3 unchanged, 0 refused");
        assertThat(documents()).isEqualTo(before);
        assertThat(clinic.owner().get("/v1/clients?query=twice." + run).body().path("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ','",
        "UTF-8, ;",
        "UTF-16LE, '\t'",
        "UTF-16BE, ;",
        "windows-1252, ;",
        "windows-1252, '\t'",
        "UTF-8, '\t'"
    })
    void readsEveryWayOfWriting(String charset, String delimiter) {
        String text = new String(csv(line("2025-05-05 10:00", "way", "COMPLETED", "5", "2")), StandardCharsets.UTF_8);
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        Api.Answer done = table.run((mark + text.replace(",", delimiter)).getBytes(Charset.forName(charset)));
        assertThat(counts(done)).isEqualTo("1 read, 1 imported, 0 unchanged, 0 refused");
        assertThat(done.text("/charset")).isEqualTo(charset);
        assertThat(clinic.owner().get("/v1/clients?query=way." + run).text("/items/0/givenName"))
                .isEqualTo("Jörg \"J\"");
    }

    @Test
    void remembersWhatWasSentUnderAKey() {
        SentTable keyed = new SentTable(clinic.owner().with("Idempotency-Key", run));
        byte[] file = csv(line("2025-06-02 10:00", "key", "COMPLETED", "5", "2"));
        Api.Answer first = keyed.send(file, "text/csv");
        Api.Answer again = keyed.send(file, "text/csv");
        assertThat(first.status()).isEqualTo(202);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        Api.Answer reused = keyed.send(csv(line("2025-06-03 10:00", "key", "COMPLETED", "5", "2")), "text/csv");
        assertThat(reused.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(table.send(new byte[0], "text/csv").status()).isEqualTo(400);
        Api.Answer refused = table.send("start,email\n".getBytes(StandardCharsets.UTF_8), "text/csv");
        assertThat(refused.problem()).isEqualTo("invalid-request");
        assertThat(refused.text("/errors/0/field")).isEqualTo("practitioner");
        assertThat(table.send(csv(), "application/json").status()).isEqualTo(415);
        assertThat(mongo.getCollection("uploads").countDocuments()).isZero();
    }

    @Test
    void showsImportsToTheirOwnClinicOnly() {
        String path = "/v1/imports/" + table.run(csv()).text("/id");
        Api other = clinic.owner().as("other-owner");
        SmallClinic.open(other, 0, 0, 0);
        assertThat(other.get(path).problem()).isEqualTo("not-found");
        assertThat(clinic.owner().get("/v1/imports/no-id").problem()).isEqualTo("not-found");
        assertThat(clinic.owner().get("/v1/imports?limit=1").body().path("items"))
                .hasSize(1);
        assertThat(other.get("/v1/imports").body().path("items")).isEmpty();
    }

    @Test
    void keepsNoFileOnceItIsRead() {
        table.run(csv(line("2025-06-09 10:00", "gone", "COMPLETED", "5", "2")));
        assertThat(mongo.getCollection("uploads").countDocuments()).isZero();
    }

    private byte[] csv(String... lines) {
        return (HEADER + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private String line(String start, String client, String status, String before, String after) {
        return String.join(
                ",",
                start,
                clinic.practitioners().get(0),
                client + "." + run + "@example.org",
                "\"Jörg \"\"J\"\"\"",
                "Guest",
                clinic.treatments().get(0),
                status,
                before,
                after,
                "NECK|lower back");
    }

    private Document document(String id) {
        return mongo.getCollection("bookings").find(new Document("_id", id)).first();
    }

    private List<Document> documents() {
        return mongo.getCollection("bookings")
                .find()
                .sort(new Document("_id", 1))
                .map(document -> new Document("id", document.get("_id")).append("version", document.get("version")))
                .into(new ArrayList<>());
    }

    private static String counts(Api.Answer done) {
        return "%s read, %s imported, %s unchanged, %s refused"
                .formatted(done.text("/read"), done.text("/imported"), done.text("/unchanged"), done.text("/refused"));
    }
}
