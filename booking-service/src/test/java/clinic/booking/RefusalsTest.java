package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenClinic
class RefusalsTest {

    private static final String TREATMENT = """
            {'name':'T','technique':'%s','durationMinutes':60,'turnoverMinutes':0,
             'price':{'amount':'85.00','currency':'EUR'},'roomFeatures':[%s]}""";

    @LocalServerPort
    private int port;

    private SmallClinic clinic;
    private Api desk;

    @BeforeEach
    void open() {
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 2);
        desk = new Api(port, "test-front-desk");
    }

    @Test
    void saysWhyATimeCannotBeBooked() {
        assertThat(booked(SmallClinic.at(3, 20, 0))).isEqualTo("outside-working-hours");
        assertThat(booked(SmallClinic.at(3, 17, 30))).isEqualTo("outside-working-hours");
        assertThat(booked(SmallClinic.at(-1, 10, 0))).isEqualTo("outside-notice");
        assertThat(booked(SmallClinic.at(366, 10, 0))).isEqualTo("beyond-horizon");
        assertThat(booked(SmallClinic.at(3, 10, 2))).isEqualTo("off-grid");
        assertThat(booked("+999999999-12-31T23:59:59Z")).isIn("off-grid", "beyond-horizon", "invalid-request");
        assertThat(booked(SmallClinic.at(365, 10, 0))).isEqualTo("");
    }

    @Test
    void saysWhatPractitionerOrRoomLacks() {
        assertThat(booked(treatment("shiatsu", ""), clinic.practitioners().get(0)))
                .isEqualTo("not-qualified");
        assertThat(booked(treatment("swedish", "'pool'"), clinic.practitioners().get(0)))
                .isEqualTo("no-suitable-room");
        String lapsed = clinic.owner()
                .post(
                        "/v1/practitioners",
                        "{'name':'P','email':'p@example.org','techniques':['swedish'],'certification':{'number':'1',"
                                + "'validUntil':'"
                                + LocalDate.now(SmallClinic.ZONE).plusDays(2) + "'},'workingHours':"
                                + "[{'day':'"
                                + LocalDate.now(SmallClinic.ZONE).plusDays(3).getDayOfWeek()
                                + "','from':'08:00','to':'18:00'}]}")
                .text("/id");
        assertThat(booked(clinic.treatments().get(0), lapsed)).isEqualTo("certification-expired");
    }

    @Test
    void findsNothingOfAnotherClinic() {
        Api other = new Api(port, "other-owner");
        SmallClinic theirs = SmallClinic.open(other, 1, 1, 1);
        String booking = "/v1/bookings/" + clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        String practitioner = "/v1/practitioners/" + clinic.practitioners().get(0);
        String client = "/v1/clients/" + clinic.clients().get(0);
        for (String path : new String[] {booking, client, practitioner, practitioner + "/absences"}) {
            assertThat(other.get(path).problem()).isEqualTo("not-found");
        }
        for (String action : new String[] {"/check-in", "/no-show", "/confirmation"}) {
            assertThat(other.post(booking + action, null).problem()).isEqualTo("not-found");
        }
        assertThat(other.put(client, clientJson("X")).status()).isEqualTo(404);
        assertThat(other.post("/v1/bookings", clinic.wish(0, 0, SmallClinic.at(3, 12, 0)))
                        .problem())
                .isEqualTo("not-found");
        assertThat(other.get("/v1/bookings?clientId=" + clinic.clients().get(0))
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(other.get("/v1/availability?treatmentId="
                                + clinic.treatments().get(0) + "&from=2026-12-01&to=2026-12-01")
                        .status())
                .isEqualTo(404);
        assertThat(theirs.clients()).hasSize(1);
    }

    @Test
    void refusesWhatWasDecidedOnAnOldVersion() {
        String path = "/v1/bookings/" + clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        desk.post(path + "/check-in", null);
        for (String stale : new String[] {"\"1\"", "W/\"1\"", "\"x\"", "\"1\", \"9\""}) {
            Api.Answer refused = desk.with("If-Match", stale).delete(path + "/check-in");
            assertThat(refused.status()).isEqualTo(412);
            assertThat(refused.problem()).isEqualTo("version-mismatch");
        }
        assertThat(desk.with("If-Match", "1").delete(path + "/check-in").status())
                .isEqualTo(400);
        assertThat(desk.with("If-Match", "\"2\"").delete(path + "/check-in").status())
                .isEqualTo(200);
        Api owner = clinic.owner().with("If-Match", "\"0\"");
        assertThat(owner.put(
                                "/v1/clinic",
                                clinic.owner().get("/v1/clinic").body().toString())
                        .status())
                .isEqualTo(412);
        assertThat(owner.put("/v1/clients/" + clinic.clients().get(0), clientJson("X"))
                        .status())
                .isEqualTo(412);
    }

    /** 401, 403, 400, 404, key reused, 412, transition, 422, slot: each wins over those after it. */
    @Test
    void refusesInTheOrderOfTheContract() {
        String first = "/v1/bookings/" + clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        clinic.book(1, 0, SmallClinic.at(3, 14, 0));
        String nothing = "/v1/bookings/" + UUID.randomUUID();
        Api keyed = desk.with("Idempotency-Key", "order");
        keyed.post(first + "/rescheduling", to(SmallClinic.at(3, 12, 0)));
        Api stale = keyed.with("If-Match", "\"9\"");

        assertThat(stale.as("").post(nothing + "/completion", "{").status()).isEqualTo(401);
        assertThat(stale.post(nothing + "/completion", "{").status()).isEqualTo(403);
        assertThat(stale.post(nothing + "/rescheduling", "{").status()).isEqualTo(400);
        assertThat(stale.post(nothing + "/rescheduling", to(SmallClinic.at(3, 20, 0)))
                        .status())
                .isEqualTo(404);
        assertThat(stale.post(first + "/rescheduling", to(SmallClinic.at(3, 20, 0)))
                        .problem())
                .isEqualTo("idempotency-key-reused");
        Api old = desk.with("If-Match", "\"9\"");
        desk.post(first + "/check-in", null);
        assertThat(old.post(first + "/rescheduling", to(SmallClinic.at(3, 20, 0)))
                        .problem())
                .isEqualTo("version-mismatch");
        assertThat(desk.post(first + "/rescheduling", to(SmallClinic.at(3, 20, 0)))
                        .problem())
                .isEqualTo("transition-refused");
        desk.delete(first + "/check-in");
        assertThat(desk.post(first + "/rescheduling", to(SmallClinic.at(3, 14, 2)))
                        .problem())
                .isEqualTo("off-grid");
        assertThat(desk.post(first + "/rescheduling", to(SmallClinic.at(3, 14, 0)))
                        .problem())
                .isEqualTo("slot-taken");
    }

    @Test
    void namesWhereABookingStandsAndWhereItCannotGo() {
        String path = "/v1/bookings/" + clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        desk.post(path + "/cancellation", "{'by':'CLIENT'}");
        Api.Answer refused = desk.post(path + "/check-in", null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/from")).isEqualTo("CANCELLED");
        assertThat(refused.text("/to")).isEqualTo("CHECKED_IN");
    }

    private String booked(String start) {
        return desk.post("/v1/bookings", clinic.wish(0, 0, start)).problem();
    }

    private String booked(String treatment, String practitioner) {
        return desk.post(
                        "/v1/bookings",
                        "{'clientId':'%s','treatmentId':'%s','practitionerId':'%s','start':'%s'}"
                                .formatted(clinic.clients().get(0), treatment, practitioner, SmallClinic.at(3, 10, 0)))
                .problem();
    }

    private String treatment(String technique, String features) {
        return clinic.owner()
                .post("/v1/treatments", TREATMENT.formatted(technique, features))
                .text("/id");
    }

    private static String to(String start) {
        return "{'start':'" + start + "'}";
    }

    private static String clientJson(String name) {
        return "{'givenName':'" + name + "','familyName':'B','email':'a@example.org'}";
    }
}
