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
        Api.Answer assessed = assess("UNSTEADY_GAIT CANCER TENSION");
        assertThat(assessed.status()).isEqualTo(201);
        assertThat(assessed.text("/screening/outcome")).isEqualTo("REFER");
        assertThat(assessed.text("/screening/findings/0/code")).isEqualTo("UNSTEADY_GAIT");
        assertThat(assessed.text("/screening/findings/0/level")).isEqualTo("EMERGENCY");
        assertThat(assessed.text("/screening/findings/0/advice")).contains("emergency");
        assertThat(assessed.body().path("recommendations")).isEmpty();
        assertThat(book(9).problem()).isEqualTo("clearance-needed");
        assertThat(book(9).status()).isEqualTo(422);

        assertThat(offered()).as("what is offered can be booked").isEmpty();

        assertThat(assess("TENSION").text("/screening/outcome")).isEqualTo("CLEAR");
        assertThat(book(9).problem()).as("a clean form lifts nothing").isEqualTo("clearance-needed");

        Api.Answer cleared = clear();
        assertThat(cleared.status()).isEqualTo(201);
        assertThat(cleared.body().path("assessments")).hasSize(1);
        assertThat(offered()).isNotEmpty();
        assertThat(book(9).text("/status")).isEqualTo("CONFIRMED");

        assess("FEVER");
        assertThat(book(11).problem())
                .as("a new red flag needs a new clearance")
                .isEqualTo("clearance-needed");
        clear();
        assertThat(book(11).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void keepsPressureLightAfterCancerWasCleared() {
        String path = assess("CANCER TENSION FIRM").header("Location").orElseThrow();
        assertThat(practitioner.get(path).body().path("recommendations")).isEmpty();
        assertThat(practitioner.get(path).text("/advice")).isEqualTo("A practitioner decides.");
        clear();
        JsonNode recommended = practitioner.get(path).body().path("recommendations");
        assertThat(recommended.valueStream().map(one -> one.path("technique").asString()))
                .contains("swedish")
                .doesNotContain("deep-tissue", "petrissage");
        Api.Answer deep = desk.post(
                "/v1/bookings",
                clinic.wish(0, 0, SmallClinic.at(3, 9, 0))
                        .replace(clinic.treatments().get(0), treatment("deep-tissue")));
        assertThat(deep.text("/status")).isEqualTo("REQUESTED");
        assertThat(deep.text("/cautions/0")).contains("technique");
        assertThat(book(12).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void asksAPractitionerBeforeItConfirmsWhatNeedsCare() {
        assess("PREGNANCY");
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
        assess("TENSION SPRAIN ACUTE FEET");
        assertThat(book(9).text("/status")).isEqualTo("CONFIRMED");
        String deep = treatment("deep-tissue");
        Api.Answer requested = desk.post(
                "/v1/bookings",
                clinic.wish(0, 0, SmallClinic.at(3, 12, 0))
                        .replace(clinic.treatments().get(0), deep));
        assertThat(requested.text("/status")).isEqualTo("REQUESTED");
    }

    @Test
    void holdsBackWhatIsBookedWhenARedFlagShows() {
        String first = clinic.book(0, 0, SmallClinic.at(3, 9, 0));
        String second = clinic.book(0, 0, SmallClinic.at(4, 9, 0));
        String gone = clinic.book(0, 0, SmallClinic.at(5, 9, 0));
        String others = clinic.book(1, 0, SmallClinic.at(6, 9, 0));
        desk.post("/v1/bookings/" + gone + "/cancellation", "{'by':'CLIENT'}");

        Api.Answer assessed = assess("SADDLE_NUMBNESS");
        assertThat(assessed.body().path("affectedBookings").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(first, second);
        for (String id : new String[] {first, second}) {
            Api.Answer booking = desk.get("/v1/bookings/" + id);
            assertThat(booking.text("/status")).isEqualTo("REQUESTED");
            assertThat(booking.text("/cautions/0")).isEqualTo("Clearance by a practitioner is needed first.");
            assertThat(booking.text("/version")).isEqualTo("2");
            assertThat(booking.text("/history/1/what")).isEqualTo("REQUESTED");
        }
        assertThat(desk.get("/v1/bookings/" + gone).text("/status")).isEqualTo("CANCELLED");
        assertThat(desk.get("/v1/bookings/" + others).text("/status")).isEqualTo("CONFIRMED");

        String path = "/v1/bookings/" + first;
        assertThat(practitioner.post(path + "/confirmation", null).problem()).isEqualTo("clearance-needed");
        assertThat(desk.post(path + "/rescheduling", to(15)).problem()).isEqualTo("clearance-needed");
        clear();
        assertThat(practitioner.post(path + "/confirmation", null).text("/status"))
                .isEqualTo("CONFIRMED");
        assertThat(desk.post(path + "/check-in", null).text("/status")).isEqualTo("CHECKED_IN");
    }

    @Test
    void asksBeforeAHoldIsBookedToo() {
        String hold = desk.post("/v1/holds", clinic.holdWish(0, SmallClinic.at(3, 9, 0)))
                .text("/id");
        String wish = clinic.wish(0, 0, SmallClinic.at(3, 9, 0)).replace("}", ",'holdId':'" + hold + "'}");
        assess("MAJOR_TRAUMA");
        assertThat(desk.post("/v1/bookings", wish).problem()).isEqualTo("clearance-needed");
        clear();
        assess("DIABETES");
        Api.Answer booked = desk.post("/v1/bookings", wish);
        assertThat(booked.text("/id")).isEqualTo(hold);
        assertThat(booked.text("/status")).isEqualTo("REQUESTED");
        assertThat(booked.body().path("cautions")).hasSize(1);
    }

    @Test
    void checksNobodyInAgainstARedFlag() {
        String path = "/v1/bookings/" + clinic.book(0, 0, SmallClinic.at(3, 9, 0));
        desk.post(path + "/check-in", null);
        assess("CHEST_PAIN_OR_BREATHLESSNESS");
        assertThat(desk.get(path).text("/status")).as("already there").isEqualTo("CHECKED_IN");
        assertThat(desk.delete(path + "/check-in").status()).isEqualTo(200);
        assertThat(desk.get(path).text("/status"))
                .as("back to the practitioner's decision")
                .isEqualTo("REQUESTED");
    }

    @Test
    void tellsEveryoneThatAClientWasScreenedAndNothingMore() {
        String client = "/v1/clients/" + clinic.clients().get(0);
        assertThat(desk.get(client).body().path("screened").asBoolean()).isFalse();
        assertThat(book(9).text("/status")).as("bookable without an assessment").isEqualTo("CONFIRMED");
        assess("DIABETES");
        Api.Answer known = desk.get(client);
        assertThat(known.body().path("screened").asBoolean()).isTrue();
        assertThat(known.text("/version")).isEqualTo("2");
        assertThat(desk.put(client, known.body().toString()).status()).isEqualTo(200);
        assertThat(desk.get(client).body().path("screened").asBoolean()).isTrue();
        assess("DIABETES");
        assertThat(desk.get(client).text("/version")).as("told once").isEqualTo("3");
    }

    @Test
    void listsAssessmentsInTheOrderTheyWereTaken() {
        for (String answers : new String[] {"TENSION", "SPASM", "KNOTS"}) {
            assess(answers);
        }
        String path = "/v1/clients/" + clinic.clients().get(0) + "/assessments";
        Api.Answer page = practitioner.get(path + "?limit=2");
        assertThat(page.text("/items/0/symptoms/0")).isEqualTo("TENSION");
        assertThat(page.text("/items/1/symptoms/0")).isEqualTo("SPASM");
        Api.Answer rest = practitioner.get(path + "?limit=2&cursor=" + page.text("/next"));
        assertThat(rest.text("/items/0/symptoms/0")).isEqualTo("KNOTS");
        assertThat(rest.body().path("items")).hasSize(1);
        Api other = new Api(port, "other-owner");
        SmallClinic.open(other, 0, 0, 0);
        assertThat(other.get(path).problem()).isEqualTo("not-found");
        assertThat(other.post(path, Answers.with("")).problem()).isEqualTo("not-found");
        assertThat(other.get(path + "/" + page.text("/items/0/id")).problem()).isEqualTo("not-found");
        assertThat(practitioner
                        .get(path.replace(
                                        clinic.clients().get(0),
                                        clinic.clients().get(1)) + "/" + page.text("/items/0/id"))
                        .problem())
                .isEqualTo("not-found");
    }

    private Api.Answer assess(String answers) {
        return practitioner.post("/v1/clients/" + clinic.clients().get(0) + "/assessments", Answers.with(answers));
    }

    private JsonNode offered() {
        LocalDate today = LocalDate.now(SmallClinic.ZONE);
        return desk.get("/v1/availability?treatmentId=" + clinic.treatments().get(0) + "&clientId="
                        + clinic.clients().get(0) + "&from=" + today + "&to=" + today.plusDays(3))
                .body()
                .path("items");
    }

    private Api.Answer clear() {
        return practitioner.post(
                "/v1/clients/" + clinic.clients().get(0) + "/clearance",
                "{'reason':'doctor seen','seenByDoctorOn':'" + LocalDate.now(SmallClinic.ZONE) + "'}");
    }

    private Api.Answer book(int hour) {
        return desk.post("/v1/bookings", clinic.wish(0, 0, SmallClinic.at(3, hour, 0)));
    }

    private static String to(int hour) {
        return "{'start':'" + SmallClinic.at(3, hour, 0) + "'}";
    }

    private String treatment(String technique) {
        return clinic.owner()
                .post(
                        "/v1/treatments",
                        "{'name':'T','technique':'" + technique
                                + "','durationMinutes':60,'turnoverMinutes':10,'price':{'amount':'85.00','currency':'EUR'},'roomFeatures':[]}")
                .text("/id");
    }
}
