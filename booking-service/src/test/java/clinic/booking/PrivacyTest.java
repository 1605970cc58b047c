package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A client asks for what is kept of them. */
@OpenClinic
class PrivacyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private MongoOperations mongo;

    private Api owner;
    private SmallClinic clinic;
    private Person person;

    @BeforeEach
    void comeAndBook() {
        owner = new Api(port, "test-owner");
        clinic = SmallClinic.open(owner, 1, 1, 0);
        person = Person.come(owner, clinic);
    }

    @Test
    void areToldAllThatIsKept() {
        Api.Answer export = owner.get("/v1/clients/" + person.id() + "/export");
        assertThat(export.status()).isEqualTo(200);
        assertThat(export.header("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(export.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(export.text("/client/familyName")).isEqualTo("of " + person.name());
        assertThat(export.text("/client/phone")).isEqualTo(person.phone());
        JsonNode bookings = export.body().path("bookings");
        assertThat(bookings.size()).isEqualTo(3);
        assertThat(bookings.at("/0/id").asString()).isEqualTo(person.past());
        assertThat(bookings.at("/0/completion/note/plan").asString()).isEqualTo(person.name() + " walks");
        assertThat(bookings.at("/0/completion/painBefore").asInt()).isEqualTo(6);
        assertThat(bookings.at("/0/price/amount").asString()).isEqualTo("85.00");
        assertThat(bookings.at("/0/history").size()).isEqualTo(3);
        assertThat(bookings.at("/0/start").asString()).matches(".*T10:00(:00)?\\+0[12]:00");
        assertThat(bookings.at("/1/cancellation/reason").asString()).isEqualTo(person.name() + " has a cold");
        assertThat(bookings.at("/1/history/1/reason").asString()).isEqualTo(person.name() + " has a cold");
        assertThat(bookings.at("/2/status").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void areToldTheirAnswersAndForgottenWithThem() {
        Api.Answer assessed = owner.post("/v1/clients/" + person.id() + "/assessments", """
                {'painScore':5,'areas':['LOWER_BACK'],'course':'CHRONIC','symptoms':['TENSION'],'causes':['SITTING'],
                 'conditions':[],'warningSigns':[],'pressure':'MEDIUM'}""");
        assertThat(assessed.status()).as(assessed.body().toString()).isEqualTo(201);
        Api.Answer export = owner.get("/v1/clients/" + person.id() + "/export");
        assertThat(export.text("/assessments/0/answers/painScore")).isEqualTo("5");
        assertThat(export.body().path("clearances").isArray()).isTrue();
        person.erase();
        assertThat(mongo.getCollection("assessments").countDocuments(new Document("clientId", person.id())))
                .isZero();
    }

    @Test
    void areToldWhatTheyWaitForAndWaitNoMore() {
        Api.Answer waiting = owner.post(
                "/v1/waitlist",
                "{'clientId':'" + person.id() + "','treatmentId':'"
                        + clinic.treatments().get(0) + "','from':'" + LocalDate.now() + "','to':'"
                        + LocalDate.now().plusDays(9) + "'}");
        assertThat(waiting.status()).as(waiting.body().toString()).isEqualTo(201);
        Api.Answer export = owner.get("/v1/clients/" + person.id() + "/export");
        assertThat(export.text("/waitlist/0/state")).isEqualTo("WAITING");
        assertThat(export.body().path("plans").isArray()).isTrue();
        person.erase();
        assertThat(mongo.getCollection("waitlist")
                        .find(new Document("clientId", person.id()))
                        .first())
                .containsEntry("state", "WITHDRAWN");
    }

    @Test
    void areNobodysBusinessInAnotherClinic() {
        Api other = owner.as("other-owner");
        SmallClinic.open(other, 0, 0, 0);
        assertThat(other.get("/v1/clients/" + person.id() + "/export").status()).isEqualTo(404);
        assertThat(other.delete("/v1/clients/" + person.id() + "?cancelBookings=true")
                        .status())
                .isEqualTo(404);
        assertThat(owner.get("/v1/clients/" + person.id()).status()).isEqualTo(200);
    }
}
