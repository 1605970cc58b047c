package clinic.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    void textStaysReadable() {
        var bytes = "{\"name\": \"Zoë\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(Body.of(bytes).text()).isEqualTo("{\"name\": \"Zoë\"}");
        assertThat(Body.of(bytes).bytes()).isEqualTo(bytes);
    }

    @Test
    void anyBytesComeBackAsTheyWere() {
        var bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }

        assertThat(Body.of(bytes).base64()).isTrue();
        assertThat(Body.of(bytes).bytes()).isEqualTo(bytes);
    }
}
