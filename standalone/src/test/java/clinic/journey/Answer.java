package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What came back. */
record Answer(int status, HttpHeaders headers, JsonNode body) {

    Answer expecting(int expected) {
        assertThat(status).as(body.toString()).isEqualTo(expected);
        return this;
    }

    String text(String pointer) {
        return body.at(pointer).asString();
    }

    String id() {
        return text("/id");
    }

    boolean replayed() {
        return headers.firstValue("Idempotency-Replayed").isPresent();
    }
}
