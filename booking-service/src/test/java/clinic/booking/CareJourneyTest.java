package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** From the intake form to the couch. */
@OpenClinic
class CareJourneyTest {

    @LocalServerPort
    private int port;

    private SmallClinic clinic;
    private Api desk;
    private Api practitioner;

    @BeforeEach
    void open() {
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 2);
        desk = new Api(port, "test-front-desk");
        practitioner = new Api(port, "test-practitioner");
    }

    @Test
    void booksNobodyWithARedFlagUntilAPractitionerClearsIt() {
        Api.Answer assessed = clinic.assess(0, "UNSTEADY_GAIT CANCER TENSION");
        assertThat(assessed.status()).isEqualTo(201);
        assertThat(assessed.text("/screening/outcome")).isEqualTo("REFER");
        assertThat(assessed.text("/screening/findings/0/code")).isEqualTo("UNSTEADY_GAIT");
        assertThat(assessed.text("/screening/findings/0/level")).isEqualTo("EMERGENCY");
        assertThat(assessed.text("/screening/findings/0/advice")).contains("emergency");
        assertThat(assessed.body().path("recommendations")).isEmpty();
        assertThat(book(9).problem()).isEqualTo("clearance-needed");
        assertThat(book(9).status()).isEqualTo(422);

        assertThat(offered()).as("what is offered can be booked").isEmpty();

        assertThat(clinic.assess(0, "TENSION").text("/screening/outcome")).isEqualTo("CLEAR");
        assertThat(book(9).problem()).as("a clean form lifts nothing").isEqualTo("clearance-needed");

        Api.Answer cleared = clinic.clear(0);
        assertThat(cleared.status()).isEqualTo(201);
        assertThat(cleared.body().path("assessments")).hasSize(1);
        assertThat(offered()).isNotEmpty();
        assertThat(book(9).text("/status")).isEqualTo("CONFIRMED");

        clinic.assess(0, "FEVER");
        assertThat(book(11).problem())
                .as("a new red flag needs a new clearance")
                .isEqualTo("clearance-needed");
        clinic.clear(0);
        assertThat(book(11).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void keepsPressureLightAfterCancerWasCleared() {
        String path = clinic.assess(0, "CANCER TENSION FIRM").header("Location").orElseThrow();
        assertThat(practitioner.get(path).body().path("recommendations")).isEmpty();
        assertThat(practitioner.get(path).text("/advice")).isEqualTo("A practitioner decides.");
        clinic.clear(0);
        JsonNode recommended = practitioner.get(path).body().path("recommendations");
        assertThat(recommended.valueStream().map(one -> one.path("technique").asString()))
                .contains("swedish")
                .doesNotContain("deep-tissue", "petrissage");
        Api.Answer deep = desk.post(
                "/v1/bookings",
                clinic.wish(0, 0, SmallClinic.at(3, 9, 0))
                        .replace(clinic.treatments().get(0), clinic.treatment("deep-tissue")));
        assertThat(deep.text("/status")).isEqualTo("REQUESTED");
        assertThat(deep.text("/cautions/0")).contains("technique");
        assertThat(book(12).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void asksAPractitionerBeforeItConfirmsWhatNeedsCare() {
        clinic.assess(0, "PREGNANCY");
        Api.Answer requested = book(9);
        assertThat(requested.status()).isEqualTo(201);
        assertThat(requested.text("/status")).isEqualTo("REQUESTED");
        assertThat(requested.body().path("cautions")).isNotEmpty();
        assertThat(requested.body().toString()).doesNotContainIgnoringCase("pregnan");
        String path = requested.header("Location").orElseThrow();
        assertThat(desk.post(path + "/check-in", null).problem()).isEqualTo("transition-refused");
        assertThat(desk.post(path + "/confirmation", null).status()).isEqualTo(403);
        assertThat(practitioner.post(path + "/confirmation", null).text("/status"))
                .isEqualTo("CONFIRMED");
        assertThat(desk.post(path + "/rescheduling", to(14)).text("/status"))
                .as("what was decided on stays decided")
                .isEqualTo("CONFIRMED");
    }

    @Test
    void asksAPractitionerAboutAContraindicatedTechniqueOnly() {
        clinic.assess(0, "TENSION SPRAIN ACUTE FEET");
        assertThat(book(9).text("/status")).isEqualTo("CONFIRMED");
        String deep = clinic.treatment("deep-tissue");
        Api.Answer requested = desk.post(
                "/v1/bookings",
                clinic.wish(0, 0, SmallClinic.at(3, 12, 0))
                        .replace(clinic.treatments().get(0), deep));
        assertThat(requested.text("/status")).isEqualTo("REQUESTED");
    }

    @Test
    void asksBeforeAHoldIsBookedToo() {
        String hold = desk.post("/v1/holds", clinic.holdWish(0, SmallClinic.at(3, 9, 0)))
                .text("/id");
        String wish = clinic.wish(0, 0, SmallClinic.at(3, 9, 0)).replace("}", ",'holdId':'" + hold + "'}");
        clinic.assess(0, "MAJOR_TRAUMA");
        assertThat(desk.post("/v1/bookings", wish).problem()).isEqualTo("clearance-needed");
        clinic.clear(0);
        clinic.assess(0, "DIABETES");
        Api.Answer booked = desk.post("/v1/bookings", wish);
        assertThat(booked.text("/id")).isEqualTo(hold);
        assertThat(booked.text("/status")).isEqualTo("REQUESTED");
        assertThat(booked.body().path("cautions")).hasSize(1);
    }

    private JsonNode offered() {
        LocalDate today = LocalDate.now(SmallClinic.ZONE);
        return desk.get("/v1/availability?treatmentId=" + clinic.treatments().get(0) + "&clientId="
                        + clinic.clients().get(0) + "&from=" + today + "&to=" + today.plusDays(3))
                .body()
                .path("items");
    }

    private Api.Answer book(int hour) {
        return desk.post("/v1/bookings", clinic.wish(0, 0, SmallClinic.at(3, hour, 0)));
    }

    private static String to(int hour) {
        return "{'start':'" + SmallClinic.at(3, hour, 0) + "'}";
    }
}
