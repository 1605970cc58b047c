package clinic.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class GoldenMessagesTest {

    @ParameterizedTest
    @EnumSource
    void bodyKeepsItsSchema(EventType type) {
        assertThat(Schemas.offences(type.schema(), Golden.of(type).body())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void bodyIsReadAsItsRecordAndWrittenAsItWas(EventType type) {
        Golden golden = Golden.of(type);

        ClinicEvent event = Golden.read(type, golden.body());

        assertThat(EventType.of(event)).isEqualTo(type);
        assertThat(Golden.write(event)).isEqualTo(golden.body());
        assertThat(Golden.read(type, Golden.write(event))).isEqualTo(event);
    }

    @ParameterizedTest
    @EnumSource
    void headersAreReadAsAttributesAndWrittenAsTheyWere(EventType type) {
        Golden golden = Golden.of(type);

        EventAttributes attributes = EventAttributes.fromHeaders(golden.headers());

        assertThat(attributes.type()).isEqualTo(type);
        assertThat(attributes.toHeaders()).isEqualTo(golden.headers());
        assertThat(EventAttributes.fromHeaders(attributes.toHeaders())).isEqualTo(attributes);
    }

    @ParameterizedTest
    @EnumSource
    void headersKeepTheirSchema(EventType type) {
        Golden golden = Golden.of(type);

        assertThat(Schemas.offences(Schemas.ID_PREFIX + "headers", Golden.JSON.valueToTree(golden.headers())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isRoutedByItsType(EventType type) {
        Golden golden = Golden.of(type);

        assertThat(golden.exchange()).isEqualTo("clinic.events");
        assertThat(golden.routingKey()).isEqualTo(type.routingKey());
    }

    @ParameterizedTest
    @EnumSource
    void sequenceIsTheVersionOfWhatItIsAbout(EventType type) {
        Golden golden = Golden.of(type);

        assertThat(EventAttributes.fromHeaders(golden.headers()).sequence()).isEqualTo(version(golden.body()));
    }

    @Test
    void fieldsOfALaterEditionAreIgnored() {
        ObjectNode body = Golden.of(EventType.BOOKING_CONFIRMED).body();
        ClinicEvent known = Golden.read(EventType.BOOKING_CONFIRMED, body);
        body.put("weather", "rain").withObject("/booking/plan").put("colour", "green");

        assertThat(Schemas.offences(EventType.BOOKING_CONFIRMED.schema(), body)).isEmpty();
        assertThat(Golden.read(EventType.BOOKING_CONFIRMED, body)).isEqualTo(known);
    }

    @Test
    void aReportOfBeforeItHadATrendAndALinkIsStillRead() {
        ObjectNode body = Golden.of(EventType.WEEK_PUBLISHED).body();
        body.remove(List.of("pdf", "trend"));

        assertThat(Schemas.offences(EventType.WEEK_PUBLISHED.schema(), body)).isEmpty();
        WeekPublished read = (WeekPublished) Golden.read(EventType.WEEK_PUBLISHED, body);
        assertThat(read.pdf()).isNull();
        assertThat(read.trend()).isNull();
    }

    private static long version(JsonNode body) {
        return Stream.of(
                        "/edition",
                        "/offer/version",
                        "/outcome/version",
                        "/booking/version",
                        "/client/version",
                        "/practitioner/version",
                        "/clinic/version")
                .map(body::at)
                .filter(JsonNode::isNumber)
                .findFirst()
                .orElseThrow()
                .longValue();
    }
}
