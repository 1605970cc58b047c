package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Practitioners read what they wrote of a session. */
@OpenClinic
class CompletionTest {

    private static final String SESSION =
            "{'painBefore':6,'painAfter':3,'techniques':['swedish'],'areas':['LOWER_BACK'],'sleep':4,"
                    + "'note':{'subjective':'stiff in the morning','plan':'again in a week'}}";

    @LocalServerPort
    private int port;

    private Api practitioner;
    private String path;

    @BeforeEach
    void treat() {
        Api owner = new Api(port, "test-owner");
        practitioner = owner.as("test-practitioner");
        SmallClinic clinic = SmallClinic.open(owner, 1, 1, 1);
        path = "/v1/bookings/" + clinic.book(0, 0, SmallClinic.at(2, 10, 0));
    }

    @Test
    void isReadInTheFormItIsCorrectedIn() {
        assertThat(practitioner.get(path + "/completion").problem()).isEqualTo("not-found");
        practitioner.post(path + "/check-in", null);
        practitioner.post(path + "/completion", SESSION);
        Api.Answer read = practitioner.get(path + "/completion");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text("/note/plan")).isEqualTo("again in a week");
        assertThat(read.header("ETag")).contains("\"3\"");

        Api.Answer sameAgain = practitioner
                .with("If-Match", read.header("ETag").orElseThrow())
                .put(path + "/completion", read.body().toString());
        assertThat(sameAgain.status()).as(sameAgain.body().toString()).isEqualTo(200);
        assertThat(practitioner.get(path + "/completion").body()).isEqualTo(read.body());
    }

    @Test
    void isNoBusinessOfTheFrontDeskNorOfAnotherClinic() {
        practitioner.post(path + "/check-in", null);
        practitioner.post(path + "/completion", SESSION);
        assertThat(practitioner.as("test-front-desk").get(path + "/completion").status())
                .isEqualTo(403);
        assertThat(practitioner.as("other-owner").get(path + "/completion").status())
                .isEqualTo(404);
    }
}
