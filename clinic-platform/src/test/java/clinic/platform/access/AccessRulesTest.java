package clinic.platform.access;

import static clinic.platform.web.SampleClinic.FRONT_DESK_KEY;
import static clinic.platform.web.SampleClinic.OTHER_OWNER_KEY;
import static clinic.platform.web.SampleClinic.OWNER_KEY;
import static clinic.platform.web.SampleClinic.PRACTITIONER_KEY;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.platform.web.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class AccessRulesTest {
    @ParameterizedTest
    @CsvSource({
        "GET,/v1/notes," + FRONT_DESK_KEY + ",200",
        "HEAD,/v1/notes," + FRONT_DESK_KEY + ",200",
        "GET,/v1/notes/00000000-0000-0000-0000-000000000001," + FRONT_DESK_KEY + ",200",
        "PUT,/v1/notes/00000000-0000-0000-0000-000000000001," + FRONT_DESK_KEY + ",403",
        "PUT,/v1/notes/no-id," + FRONT_DESK_KEY + ",403",
        "PUT,/v1/notes/no-id," + PRACTITIONER_KEY + ",404",
        "DELETE,/v1/notes," + PRACTITIONER_KEY + ",403",
        "DELETE,/v1/notes," + OWNER_KEY + ",405",
        "GET,/nowhere," + FRONT_DESK_KEY + ",403",
        "GET,/nowhere," + OWNER_KEY + ",404",
        "GET,/actuator/prometheus," + FRONT_DESK_KEY + ",403",
        "GET,/actuator/prometheus," + OWNER_KEY + ",200",
        "GET,/actuator/env," + OWNER_KEY + ",404"
    })
    void decidesByRole(String method, String path, String key, int status) {
        RestTestClient client = Sample.as(key);
        client.method(HttpMethod.valueOf(method))
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(method.equals("PUT") ? "{\"name\":\"a\",\"score\":1}" : "")
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/open/door"
            })
    void needsNoKey(String path) {
        Sample.anonymous().get().uri(path).exchange().expectStatus().isOk();
        Sample.anonymous().head().uri(path).exchange().expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/notes", "/nowhere", "/actuator/prometheus", "/actuator", "/error", "/"})
    void needsAKey(String path) {
        problem(Sample.anonymous().get().uri(path).exchange(), 401, "unauthorized")
                .expectHeader()
                .valueMatches("WWW-Authenticate", "Bearer.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Bearer ", "Bearer a b", "Bearer \u00e4", "Basic YTpi", "wrong", ""})
    void knowsNoSuchKey(String authorization) {
        RestTestClient.ResponseSpec answer = Sample.anonymous()
                .get()
                .uri("/v1/notes")
                .header("Authorization", authorization)
                .exchange();
        problem(answer, 401, "unauthorized").expectHeader().exists("WWW-Authenticate");
    }

    @Test
    void saysThatTheRoleIsNotEnough() {
        RestTestClient.ResponseSpec answer =
                Sample.as(FRONT_DESK_KEY).delete().uri("/v1/notes").exchange();
        problem(answer, 403, "forbidden");
    }

    @Test
    void openPathsTakeNoOtherMethod() {
        problem(Sample.anonymous().post().uri("/open/door").exchange(), 401, "unauthorized");
    }

    @Test
    void tellsTheControllerWhoCalls() {
        Sample.as(OTHER_OWNER_KEY)
                .get()
                .uri("/v1/me")
                .exchange()
                .expectBody()
                .json("{\"clinicId\":\"other\",\"name\":\"owner\",\"role\":\"OWNER\"}");
    }

    @Test
    void keepsAnswersOutOfCachesAndFrames() {
        Sample.as(OWNER_KEY)
                .get()
                .uri("/v1/me")
                .exchange()
                .expectHeader()
                .valueMatches("Cache-Control", ".*no-store.*")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("X-Frame-Options", "DENY")
                .expectHeader()
                .valueEquals("Referrer-Policy", "no-referrer")
                .expectHeader()
                .doesNotExist("Set-Cookie");
    }

    @Test
    void permitsSomebodyOrSaysOpen() {
        assertThatThrownBy(() -> AccessRules.builder().permit(HttpMethod.GET, "/v1/notes"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RestTestClient.ResponseSpec problem(RestTestClient.ResponseSpec answer, int status, String slug) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:clinic:problem:" + slug);
        return answer;
    }
}
