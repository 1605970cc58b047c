package clinic.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class ProblemsTest {
    private final RestTestClient owner = Sample.as(SampleClinic.OWNER_KEY);

    @Test
    void tellsARefusalWithItsFacts() {
        problem(get("/failures/refusal"), 409, "slot-taken")
                .jsonPath("$.conflict")
                .isEqualTo("room")
                .jsonPath("$.detail")
                .isEqualTo("The slot is taken.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outage", "timeout"})
    void saysWhenToComeBackInAnOutage(String kind) {
        RestTestClient.ResponseSpec answer = get("/failures/" + kind);
        answer.expectHeader().valueEquals("Retry-After", "5");
        String body =
                new String(problem(answer, 503, "unavailable").returnResult().getResponseBodyContent());
        assertThat(body).doesNotContain("secret");
    }

    @Test
    void keepsTheUnexpectedToItself() {
        String body = new String(problem(get("/failures/other"), 500, "internal-error")
                .returnResult()
                .getResponseBodyContent());
        assertThat(body).doesNotContain("secret").doesNotContain("Anna").doesNotContain("IllegalState");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/v1/notes/not-an-id",
                "/v1/notes/00000000-0000-0001-0000-000000000000",
                "/v1/notes/00000000-0000-0000-0000-00000000000g",
                "/error"
            })
    void findsNothing(String path) {
        problem(get(path), 404, "not-found").jsonPath("$.errors").doesNotExist();
    }

    @Test
    void answersAMalformedIdLikeAnUnknownOne() {
        assertThat(bodyAt("/v1/notes/x", "x"))
                .isEqualTo(bodyAt(
                        "/v1/notes/00000000-0000-0001-0000-000000000000", "00000000-0000-0001-0000-000000000000"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/notes?limit=0,limit,is a whole number from 1 to 200",
        "/v1/notes?limit=201,limit,is a whole number from 1 to 200",
        "/v1/notes?limit=a,limit,is a whole number from 1 to 200",
        "/v1/notes?limit=,limit,is a whole number from 1 to 200",
        "/v1/notes?limit=99999999999999,limit,is a whole number from 1 to 200",
        "/v1/notes?limit=1&limit=2,limit,is given more than once",
        "/v1/notes?cursor=!,cursor,is not one that this list has given",
        "/v1/notes?cursor=YWJj,cursor,is not one that this list has given",
        "/v1/notes?cursor=YWZ0ZXI6gA,cursor,is not one that this list has given",
        "/v1/notes?cursor=YWZ0ZXI6AA,cursor,is not one that this list has given",
        "/v1/notes?from=x,from,is a date such as 2026-11-20",
        "/v1/notes?size=x,size,is a whole number within its range",
        "/v1/notes?size=10,size,must be less than or equal to 9",
        "/v1/notes?until=x,until,is a date such as 2026-11-20",
        "/v1/notes?most=6,most,must be less than or equal to 5",
        "/v1/notes/latest,day,is required",
        "/v1/notes/latest?day=2026-02-30,day,is a date such as 2026-11-20"
    })
    void namesTheParameterAtFault(String path, String field, String message) {
        problem(get(path), 400, "invalid-request")
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].message")
                .isEqualTo(message);
    }

    @Test
    void refusesAMethodAndNamesTheOthers() {
        RestTestClient.ResponseSpec answer = owner.delete().uri("/v1/notes").exchange();
        answer.expectHeader().exists("Allow");
        problem(answer, 405, "method-not-allowed");
    }

    @Test
    void refusesAnotherMediaType() {
        RestTestClient.ResponseSpec answer = owner.post()
                .uri("/v1/notes")
                .contentType(MediaType.TEXT_PLAIN)
                .body("{}")
                .exchange();
        problem(answer, 415, "unsupported-media-type");
    }

    @Test
    void refusesToAnswerInAnotherMediaType() {
        RestTestClient.ResponseSpec answer =
                owner.get().uri("/v1/notes").accept(MediaType.IMAGE_PNG).exchange();
        problem(answer, 406, "not-acceptable");
    }

    @Test
    void tellsProblemsToBrowsersToo() {
        problem(owner.get().uri("/nowhere").accept(MediaType.TEXT_HTML).exchange(), 404, "not-found");
    }

    @Test
    void refusesALargeBody() {
        problem(Sample.post("{\"name\":\"" + "a".repeat(30_000) + "\"}"), 413, "too-large");
    }

    private RestTestClient.ResponseSpec get(String path) {
        return owner.get()
                .uri(java.net.URI.create("http://127.0.0.1:" + Sample.port() + path))
                .exchange();
    }

    private String bodyAt(String path, String id) {
        return new String(problem(get(path), 404, "not-found").returnResult().getResponseBodyContent()).replace(id, "");
    }

    private static RestTestClient.BodyContentSpec problem(RestTestClient.ResponseSpec answer, int status, String slug) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:clinic:problem:" + slug)
                .jsonPath("$.status")
                .isEqualTo(status);
    }
}
