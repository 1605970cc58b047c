package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The staff passes over the clinic's own rules, and says why. */
@OpenClinic
class OverrideJourneyTest {

    private static final String WHY = ",'override':{'reason':'came from far'}}";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    private SmallClinic clinic;
    private Api desk;

    @BeforeEach
    void open() {
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 2);
        desk = new Api(port, "test-front-desk");
    }

    @Test
    void booksAndMovesOutsideOfHoursAndHorizon() {
        String night = clinic.wish(0, 0, SmallClinic.at(30, 5, 0));
        assertThat(desk.post("/v1/bookings", night).problem()).isEqualTo("outside-working-hours");
        Api.Answer booked = desk.post("/v1/bookings", overridden(night));
        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.text("/history/0/reason")).isEqualTo("came from far");
        assertThat(booked.text("/history/0/by")).isEqualTo("test-front-desk");

        String path = booked.header("Location").orElseThrow() + "/rescheduling";
        String far = "{'start':'" + SmallClinic.at(400, 20, 0) + "'}";
        assertThat(desk.post(path, far).problem()).isEqualTo("beyond-horizon");
        Api.Answer moved = desk.post(path, overridden(far));
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.text("/history/1/what")).isEqualTo("RESCHEDULED");
        assertThat(moved.text("/history/1/reason")).isEqualTo("came from far");
        assertThat(desk.post("/v1/bookings", clinic.wish(1, 0, SmallClinic.at(31, 10, 0)))
                        .body()
                        .at("/history/0")
                        .has("reason"))
                .isFalse();
    }

    @Test
    void neverPassesOverThePastOrWhatIsTakenOrAPractitionersCertification() {
        assertThat(desk.post("/v1/bookings", overridden(clinic.wish(0, 0, SmallClinic.at(-1, 10, 0))))
                        .problem())
                .isEqualTo("outside-notice");
        String night = overridden(clinic.wish(0, 0, SmallClinic.at(32, 5, 0)));
        assertThat(desk.post("/v1/bookings", night).status()).isEqualTo(201);
        assertThat(desk.post("/v1/bookings", overridden(clinic.wish(1, 0, SmallClinic.at(32, 5, 0))))
                        .problem())
                .isEqualTo("slot-taken");
        clinic.owner()
                .put(
                        "/v1/practitioners/" + clinic.practitioners().get(0),
                        "{'name':'P','email':'p@example.org','techniques':['swedish'],'certification':{'number':'1','validUntil':'"
                                + LocalDate.now(SmallClinic.ZONE).plusDays(40)
                                + "'},'workingHours':[],'active':true}");
        assertThat(desk.post("/v1/bookings", overridden(clinic.wish(1, 0, SmallClinic.at(41, 10, 0))))
                        .problem())
                .isEqualTo("certification-expired");
    }

    @Test
    void callsNobodyInWhileSomebodyIsThereAndNobodyFromLeave() {
        Api owner = clinic.owner();
        String treatment = owner.post(
                        "/v1/treatments",
                        "{'name':'Feet','technique':'reflexology','durationMinutes':60,'price':{'amount':'90','currency':'EUR'}}")
                .text("/id");
        String working = practitioner("[{'day':'%s','from':'08:00','to':'18:00'}]".formatted(weekday(50)));
        String off = practitioner("[]");
        assertThat(List.of(treatment, working, off)).doesNotContain("");
        assertThat(bookedWith(treatment, 0, SmallClinic.at(50, 9, 0))).isEqualTo(working);
        assertThat(bookedWith(treatment, 1, SmallClinic.at(50, 11, 0))).isEqualTo(working);
        assertThat(bookedWith(treatment, 0, SmallClinic.at(50, 20, 0))).isEqualTo(off);

        LocalDate day = LocalDate.now(SmallClinic.ZONE).plusDays(50);
        for (String away : new String[] {working, off}) {
            owner.post(
                    "/v1/practitioners/" + away + "/absences",
                    "{'from':'" + day + "','to':'" + day + "','reason':'away'}");
        }
        String wish = "{'clientId':'" + clinic.clients().get(1) + "','treatmentId':'" + treatment + "','start':'"
                + SmallClinic.at(50, 13, 0) + "'}";
        Api.Answer refused = desk.post("/v1/bookings", overridden(wish));
        assertThat(refused.problem()).as(refused.body().toString()).isEqualTo("outside-working-hours");
    }

    private String bookedWith(String treatment, int client, String start) {
        String wish = "{'clientId':'" + clinic.clients().get(client) + "','treatmentId':'" + treatment + "','start':'"
                + start + "'}";
        return desk.post("/v1/bookings", overridden(wish)).text("/practitionerId");
    }

    private String practitioner(String hours) {
        return clinic.owner()
                .post(
                        "/v1/practitioners",
                        "{'name':'T','email':'t@example.org','techniques':['reflexology'],'certification':{'number':'1',"
                                + "'validUntil':'2099-12-31'},'workingHours':" + hours + ",'active':true}")
                .text("/id");
    }

    private static String weekday(int daysAhead) {
        return LocalDate.now(SmallClinic.ZONE)
                .plusDays(daysAhead)
                .getDayOfWeek()
                .name();
    }

    @Test
    void needsAReason() {
        String wish = clinic.wish(0, 0, SmallClinic.at(33, 5, 0));
        String empty = wish.substring(0, wish.length() - 1) + ",'override':{'reason':' '}}";
        assertThat(desk.post("/v1/bookings", empty).text("/errors/0/field")).isEqualTo("override.reason");
    }

    @Test
    void waivesLateness() {
        String soon = Instant.ofEpochSecond((Instant.now().getEpochSecond() / 300 + 12) * 300)
                .toString();
        Api.Answer booked = desk.post("/v1/bookings", overridden(clinic.wish(0, 0, soon)));
        String path = booked.header("Location").orElseThrow() + "/cancellation";
        String waived = "{'by':'CLIENT','reason':'snowed in','waiveLate':true}";
        assertThat(desk.post(path, waived).status()).isEqualTo(403);
        assertThat(desk.post(path, "{'by':'CLIENT','waiveLate':true}").text("/errors/0/field"))
                .isEqualTo("reason");
        Api.Answer cancelled = desk.as("test-practitioner").post(path, waived);
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.text("/history/1/reason")).isEqualTo("snowed in");
        assertThat(isLate(booked.text("/id"))).isFalse();

        String other =
                desk.post("/v1/bookings", overridden(clinic.wish(0, 0, soon))).text("/id");
        desk.post("/v1/bookings/" + other + "/cancellation", "{'by':'CLIENT'}");
        assertThat(isLate(other)).isTrue();
    }

    private boolean isLate(String id) {
        Document booking =
                mongo.getCollection("bookings").find(new Document("_id", id)).first();
        return booking.get("cancellation", Document.class).getBoolean("late");
    }

    private static String overridden(String json) {
        return json.substring(0, json.length() - 1) + WHY;
    }
}
