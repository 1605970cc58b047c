package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What an assessment changes in what was booked and known before, and who may read it. */
@OpenClinic
class ScreeningJourneyTest {

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
    void holdsBackWhatIsBookedWhenARedFlagShows() {
        String first = clinic.book(0, 0, SmallClinic.at(3, 9, 0));
        String second = clinic.book(0, 0, SmallClinic.at(4, 9, 0));
        String gone = clinic.book(0, 0, SmallClinic.at(5, 9, 0));
        String others = clinic.book(1, 0, SmallClinic.at(6, 9, 0));
        desk.post("/v1/bookings/" + gone + "/cancellation", "{'by':'CLIENT'}");

        Api.Answer assessed = clinic.assess(0, "SADDLE_NUMBNESS");
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
        assertThat(desk.post(path + "/rescheduling", "{'start':'" + SmallClinic.at(3, 15, 0) + "'}")
                        .problem())
                .isEqualTo("clearance-needed");
        clinic.clear(0);
        assertThat(practitioner.post(path + "/confirmation", null).text("/status"))
                .isEqualTo("CONFIRMED");
        assertThat(desk.post(path + "/check-in", null).text("/status")).isEqualTo("CHECKED_IN");
    }

    @Test
    void checksNobodyInAgainstARedFlag() {
        String path = "/v1/bookings/" + clinic.book(0, 0, SmallClinic.at(3, 9, 0));
        desk.post(path + "/check-in", null);
        clinic.assess(0, "CHEST_PAIN_OR_BREATHLESSNESS");
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
        assertThat(desk.post("/v1/bookings", clinic.wish(0, 0, SmallClinic.at(3, 9, 0)))
                        .text("/status"))
                .as("bookable without an assessment")
                .isEqualTo("CONFIRMED");
        clinic.assess(0, "DIABETES");
        Api.Answer known = desk.get(client);
        assertThat(known.body().path("screened").asBoolean()).isTrue();
        assertThat(known.text("/version")).isEqualTo("2");
        assertThat(desk.put(client, known.body().toString()).status()).isEqualTo(200);
        assertThat(desk.get(client).body().path("screened").asBoolean()).isTrue();
        clinic.assess(0, "DIABETES");
        assertThat(desk.get(client).text("/version")).as("told once").isEqualTo("3");
    }

    @Test
    void listsAssessmentsInTheOrderTheyWereTaken() {
        for (String answers : new String[] {"TENSION", "SPASM", "KNOTS"}) {
            clinic.assess(0, answers);
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
}
