package clinic.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TrialTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @TempDir
    private static Path directory;

    private static TrialProcess trial;
    private static List<String> addresses;

    @BeforeAll
    static void open() throws Exception {
        trial = TrialProcess.start(directory, "--booking.port=0", "--notification.port=0", "--reporting.port=0");
        addresses = trial.awaitAddresses();
        assertThat(addresses).as(trial.text()).hasSize(3);
    }

    @AfterAll
    static void endsWithoutComplaint() throws Exception {
        try (var ending = trial) {
            var launched = ending.launched();
            ending.stop();
            assertThat(ending.exitCode()).isEqualTo(143);
            assertThat(launched.isAlive()).isFalse();
            assertThat(ending.text()).doesNotContain("Exception", "ERROR", "WARN");
        }
    }

    @Test
    void runsThreeHealthyServices() throws Exception {
        for (var address : addresses) {
            assertThat(Visitor.at(address, "trial-owner")
                            .get("/actuator/health")
                            .get("status")
                            .asString())
                    .isEqualTo("UP");
        }
    }

    @Test
    void hasPeopleRoomsAndTreatmentsFromTheFirstRequestOn() throws Exception {
        var desk = booking("trial-owner");
        assertThat(desk.list("/v1/practitioners?limit=200")).hasSize(4);
        assertThat(desk.list("/v1/rooms?limit=200")).hasSize(3);
        assertThat(desk.list("/v1/treatments?limit=200")).hasSize(8);
        assertThat(desk.list("/v1/clients?limit=200")).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void hasAPastThatShowsInTheFiguresOfLastWeek() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var week = reporting().get("/v1/weeks/" + week(TODAY.minusWeeks(1)));
            assertThat(week.at("/sessions/completed").asInt()).isGreaterThan(20);
            assertThat(week.get("utilisation").asDouble()).isBetween(0.3, 0.8);
            assertThat(week.at("/revenue/0/amount").asString()).matches("\\d{4}\\.00");
            assertThat(week.at("/pain/meanChange").asDouble()).isNegative();
        });
    }

    @Test
    void hasASessionForEveryClientNextWeek() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(reporting()
                                .get("/v1/weeks/" + week(TODAY.minusWeeks(1)))
                                .at("/minutes/bookedAhead")
                                .asInt())
                        .isGreaterThanOrEqualTo(40 * 45));
    }

    @Test
    void followsOneSessionFromTheFreeSlotToTheFollowUpAndTheFigures() throws Exception {
        var desk = booking("trial-front-desk");
        var treatment = id(desk.list("/v1/treatments").get(0));
        var slot = desk.list("/v1/availability?treatmentId=" + treatment + "&from=" + TODAY + "&to="
                        + TODAY.plusDays(14) + "&limit=1")
                .get(0);
        var practitioner = slot.get("practitionerId").asString();
        var start = slot.get("start").asString();
        var client = id(desk.post("/v1/clients", """
                {"givenName":"Ada","familyName":"Example","email":"ada@example.org","locale":"en",
                 "preferences":{"reminders":true,"followUps":true}}"""));
        var wish = "{\"clientId\":\"%s\",\"treatmentId\":\"%s\",\"practitionerId\":\"%s\",\"start\":\"%s\"}"
                .formatted(client, treatment, practitioner, start);
        var session = id(desk.post("/v1/bookings", wish));
        assertThat(id(desk.post("/v1/bookings", wish))).isEqualTo(session);

        desk.post("/v1/bookings/" + session + "/check-in", "");
        var completed = booking("trial-practitioner").post("/v1/bookings/" + session + "/completion", """
                {"painBefore":7,"painAfter":4,"techniques":["swedish"],"areas":["LOWER_BACK"]}""");
        assertThat(completed.get("status").asString()).isEqualTo("COMPLETED");

        await().untilAsserted(() -> assertThat(preview(session, "FOLLOW_UP")).contains("Stop anything that hurts"));
        await().untilAsserted(() ->
                assertThat(preview(session, "BOOKING_CONFIRMATION")).contains("Ada"));
        var figures = "/v1/weeks/" + week(LocalDate.parse(start.substring(0, 10))) + "/practitioners/" + practitioner;
        await().untilAsserted(() -> assertThat(
                        reporting().get(figures).at("/sessions/completed").asInt())
                .isPositive());
    }

    @Test
    void cannotBeStartedTwice() throws Exception {
        var taken = URI.create(addresses.get(0)).getPort();
        try (var second = TrialProcess.start(directory.resolve("second"), "--booking.port=" + taken)) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.text().lines()).singleElement().asString().contains("Port " + taken + " is taken");
        }
    }

    private static String preview(String session, String kind) throws Exception {
        var emails = Visitor.at(addresses.get(1), "trial-owner");
        var found = emails.list("/v1/emails?bookingId=" + session + "&kind=" + kind);
        assertThat(found).hasSize(1);
        return emails.text("/v1/emails/" + id(found.get(0)) + "/preview");
    }

    private static Visitor booking(String key) {
        return Visitor.at(addresses.get(0), key);
    }

    private static Visitor reporting() {
        return Visitor.at(addresses.get(2), "trial-owner");
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asString();
    }

    private static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
