package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent again under its Idempotency-Key is done once and answered the same. */
@OpenClinic
class OncePerKeyTest {

    private static final String SESSION =
            "{'painBefore':6,'painAfter':3,'techniques':['swedish'],'areas':['LOWER_BACK'],'note':{'plan':'walk'}}";

    @LocalServerPort
    private int port;

    private SmallClinic clinic;
    private Api owner;

    @BeforeEach
    void open() {
        owner = new Api(port, "test-owner");
        clinic = SmallClinic.open(owner, 1, 1, 3);
    }

    @Test
    void doesEveryPostOnceForOneKey() {
        String practitioner = "/v1/practitioners/" + clinic.practitioners().get(0);
        onceForOneKey("/v1/clients", "{'givenName':'A','familyName':'B','email':'a@example.org'}", 201);
        onceForOneKey("/v1/practitioners", "{'name':'P','email':'p@example.org','techniques':['swedish']}", 201);
        onceForOneKey(practitioner + "/absences", "{'from':'2027-02-01','to':'2027-02-02'}", 201);
        String client = "/v1/clients/" + clinic.clients().get(1);
        onceForOneKey(client + "/assessments", Answers.with(""), 201);
        onceForOneKey(client + "/clearance", "{'reason':'seen'}", 201);
        onceForOneKey("/v1/rooms", "{'name':'R'}", 201);
        onceForOneKey(
                "/v1/treatments",
                "{'name':'T','technique':'swedish','durationMinutes':60,'price':{'amount':'1','currency':'EUR'}}",
                201);
        onceForOneKey("/v1/bookings", clinic.wish(0, 0, SmallClinic.at(5, 10, 0)), 201);
        onceForOneKey("/v1/plans", clinic.planWish(0, 0, "WEEKLY", 3, SmallClinic.at(8, 14, 0), "FAIL"), 201);
        onceForOneKey("/v1/waitlist", clinic.waitWish(0, 40, 41), 201);
        onceForOneKey("/v1/holds", clinic.holdWish(0, SmallClinic.at(5, 12, 0)), 201);
        String path = "/v1/bookings/" + clinic.book(0, 0, SmallClinic.at(6, 10, 0));
        onceForOneKey(path + "/rescheduling", "{'start':'" + SmallClinic.at(6, 12, 0) + "'}", 200);
        onceForOneKey(path + "/no-show", null, 200);
        owner.delete(path + "/no-show");
        onceForOneKey(path + "/check-in", null, 200);
        onceForOneKey(path + "/completion", SESSION, 200);
        String other = "/v1/bookings/" + clinic.book(0, 0, SmallClinic.at(7, 10, 0));
        onceForOneKey(other + "/cancellation", "{'by':'CLINIC'}", 200);
    }

    @Test
    void keepsNoRefusals() {
        Api keyed = owner.with("Idempotency-Key", "refused");
        String id = clinic.book(0, 0, SmallClinic.at(8, 10, 0));
        String wish = clinic.wish(1, 0, SmallClinic.at(8, 10, 0));
        assertThat(keyed.post("/v1/bookings", wish).problem()).isEqualTo("slot-taken");
        owner.post("/v1/bookings/" + id + "/cancellation", "{'by':'CLINIC'}");
        assertThat(keyed.post("/v1/bookings", wish).status()).isEqualTo(201);
        assertThat(owner.with("Idempotency-Key", "")
                        .post("/v1/rooms", "{'name':'R'}")
                        .status())
                .isEqualTo(400);
    }

    private void onceForOneKey(String path, String body, int status) {
        Api keyed = owner.with("Idempotency-Key", UUID.randomUUID().toString());
        Api.Answer first = keyed.post(path, body);
        assertThat(first.status()).as(path + first.body()).isEqualTo(status);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        Api.Answer again = keyed.post(path, body);
        assertThat(again.status()).isEqualTo(status);
        assertThat(again.header("Idempotency-Replayed")).as(path).contains("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(first.header("ETag")).isPresent();
        assertThat(first.header("Location").isPresent()).isEqualTo(status == 201);
        if (body != null) {
            assertThat(keyed.post(path, body.replace("}", " }")).problem()).isEqualTo("idempotency-key-reused");
        }
    }
}
