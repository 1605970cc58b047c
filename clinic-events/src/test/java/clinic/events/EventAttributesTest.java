package clinic.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventAttributesTest {

    private static final EventAttributes CHECKED_IN = new EventAttributes(
            EventType.BOOKING_CHECKED_IN, "main", "b-1", 7, Instant.parse("2026-11-18T07:55:00.250Z"));

    @Test
    void idIsTheAggregateAndItsVersion() {
        assertThat(CHECKED_IN.id()).isEqualTo("b-1/7");
    }

    @Test
    void sourceIsTheCollectionInItsClinic() {
        assertThat(CHECKED_IN.source()).isEqualTo("/clinics/main/bookings");
    }

    @Test
    void headersHoldEveryAttributeAsText() {
        assertThat(CHECKED_IN.toHeaders())
                .isEqualTo(Map.of(
                        "cloudEvents_specversion", "1.0",
                        "cloudEvents_id", "b-1/7",
                        "cloudEvents_source", "/clinics/main/bookings",
                        "cloudEvents_type", "clinic.booking.checked-in.v1",
                        "cloudEvents_subject", "b-1",
                        "cloudEvents_time", "2026-11-18T07:55:00.250Z",
                        "cloudEvents_dataschema", "urn:clinic:schema:clinic.booking.checked-in.v1",
                        "cloudEvents_sequence", "7",
                        "cloudEvents_clinicid", "main"));
    }

    @Test
    void headersOfOthersAreIgnored() {
        Map<String, Object> headers = CHECKED_IN.toHeaders();
        headers.put("x-death", 3);
        headers.put("cloudEvents_traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        assertThat(EventAttributes.fromHeaders(headers)).isEqualTo(CHECKED_IN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"specversion", "id", "source", "type", "clinicid", "subject", "sequence", "time"})
    void refusesAMissingOrBlankHeader(String name) {
        Map<String, Object> missing = new HashMap<>(CHECKED_IN.toHeaders());
        missing.remove("cloudEvents_" + name);

        assertMalformed(missing, name + " is missing");
        assertMalformed(with(name, " "), name + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "specversion, 0.3",
        "type, clinic.booking.checked-in.v2",
        "type, clinic.booking.invented.v1",
        "sequence, seven",
        "time, yesterday",
        "id, elsewhere/9",
        "source, /clinics/elsewhere/bookings"
    })
    void refusesAWrongHeader(String name, String value) {
        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> EventAttributes.fromHeaders(with(name, value)))
                .withMessageContaining(name);
    }

    private static Map<String, Object> with(String name, String value) {
        Map<String, Object> headers = CHECKED_IN.toHeaders();
        headers.put("cloudEvents_" + name, value);
        return headers;
    }

    private static void assertMalformed(Map<String, Object> headers, String reason) {
        assertThatThrownBy(() -> EventAttributes.fromHeaders(headers))
                .isInstanceOf(MalformedEvent.class)
                .hasMessage(reason);
    }
}
