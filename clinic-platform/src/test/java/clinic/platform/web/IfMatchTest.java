package clinic.platform.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.platform.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class IfMatchTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"*", "\"3\"", "W/\"3\"", "\"2\", \"3\"", "\"x\",W/\"3\"", " \"3\" "})
    void acceptsVersionThree(@Nullable String header) {
        assertThatCode(() -> IfMatch.parse(header).check(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"2\", \"4\"", "\"x\"", "\"03\"", "\"-3\"", "\"99999999999999999999\"", "\"\""})
    void refusesVersionThree(String header) {
        assertThatThrownBy(() -> IfMatch.parse(header).check(3)).isInstanceOf(VersionMismatch.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "\"3", "3\"", "\"3\" \"4\"", "\"3\",", ",\"3\"", "w/\"3\"", "*,\"3\"", "\"a b\""})
    void refusesWhatIsNoEntityTag(String header) {
        assertThatThrownBy(() -> IfMatch.parse(header)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void decidesOverHttp() {
        put("\"3\"").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"4\"");
        put("\"2\"")
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:clinic:problem:version-mismatch");
        put("2").expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("If-Match");
    }

    private static RestTestClient.ResponseSpec put(String tag) {
        return Sample.as(SampleClinic.OWNER_KEY)
                .put()
                .uri("/v1/notes/00000000-0000-0000-0000-000000000001")
                .header("If-Match", tag)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"name\":\"a\",\"score\":1}")
                .exchange();
    }
}
