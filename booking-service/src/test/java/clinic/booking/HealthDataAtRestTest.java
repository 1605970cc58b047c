package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.booking.client.ClientId;
import clinic.booking.intake.Intake;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What somebody who reads the database learns of anyone's health: nothing. */
@OpenClinic
class HealthDataAtRestTest {

    private static final String NOTE = "{'painBefore':6,'painAfter':3,'techniques':['swedish'],'areas':['LOWER_BACK'],"
            + "'note':{'subjective':'limps since Tuesday','plan':'walk'}}";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Intake intake;

    private SmallClinic clinic;
    private Api practitioner;

    @BeforeEach
    void open() {
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 2);
        practitioner = new Api(port, "test-practitioner")
                .with("Idempotency-Key", UUID.randomUUID().toString());
    }

    @Test
    void holdsNoReadableNote() {
        String id = clinic.book(0, 0, SmallClinic.at(3, 9, 0));
        practitioner.post("/v1/bookings/" + id + "/check-in", null);
        assertThat(practitioner.post("/v1/bookings/" + id + "/completion", NOTE).status())
                .isEqualTo(200);
        String raw = raw("bookings", new Document("_id", id));
        assertThat(raw).contains("sealed:").doesNotContain("limps", "Tuesday", "walk", "subjective");
    }

    @Test
    void holdsNoReadableAssessmentAndNoReadableClearance() {
        String client = clinic.clients().get(0);
        clinic.book(0, 0, SmallClinic.at(3, 9, 0));
        String assessments = "/v1/clients/" + client + "/assessments";
        Api.Answer first = practitioner.post(assessments, Answers.with("SADDLE_NUMBNESS DIABETES SPASM pain=7"));
        assertThat(practitioner
                        .post(assessments, Answers.with("SADDLE_NUMBNESS DIABETES SPASM pain=7"))
                        .body())
                .as("kept answers can be given again")
                .isEqualTo(first.body());
        practitioner.post("/v1/clients/" + client + "/clearance", "{'reason':'neurologist says fine'}");
        String raw = raw("assessments", new Document("clientId", client))
                + raw("clearances", new Document("clientId", client));
        assertThat(raw)
                .contains("sealed:")
                .doesNotContain("SADDLE", "DIABETES", "SPASM", "REFER", "EMERGENCY", "LOWER_BACK", "pain", "advice")
                .doesNotContain("neurologist", "emergency", "Clearance");
        assertThat(raw("bookings", new Document("clientId", client)) + raw("clients", new Document("_id", client)))
                .doesNotContain("SADDLE", "DIABETES", "REFER", "neurologist");
    }

    @Test
    void opensNoAssessmentThatWasPutInAnothersPlace() {
        for (String client : clinic.clients()) {
            clinic.owner().post("/v1/clients/" + client + "/assessments", Answers.with("DIABETES"));
        }
        Document theirs = find(
                        "assessments", new Document("clientId", clinic.clients().get(1)))
                .get(0);
        mongo.getCollection("assessments")
                .updateOne(
                        new Document("clientId", clinic.clients().get(0)),
                        new Document("$set", new Document("form", theirs.get("form"))));
        assertThatThrownBy(() ->
                        intake.standing("main", ClientId.of(clinic.clients().get(0))))
                .hasMessageContaining("sealed elsewhere");
        assertThat(intake.standing("main", ClientId.of(clinic.clients().get(1))).assessments())
                .hasSize(1);
        intake.forget("main", ClientId.of(clinic.clients().get(0)));
        assertThat(find("assessments", new Document("clientId", clinic.clients().get(0))))
                .isEmpty();
    }

    private String raw(String collection, Document filter) {
        return find(collection, filter).stream().map(Document::toJson).reduce("", String::concat);
    }

    private List<Document> find(String collection, Document filter) {
        return mongo.getCollection(collection).find(filter).into(new ArrayList<>());
    }
}
