package clinic.events;

import static clinic.events.EventType.BOOKING_CONFIRMED;
import static clinic.events.EventType.SESSION_COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaOffencesTest {

    @ParameterizedTest
    @EnumSource
    void everyRequiredFieldIsMissed(EventType type) {
        for (JsonNode field : Schemas.read(type.schema()).required("required")) {
            ObjectNode body = Golden.of(type).body();
            body.remove(field.stringValue());

            assertThat(Schemas.offences(type.schema(), body))
                    .as(field.stringValue())
                    .containsExactly(" required");
        }
    }

    @Test
    void aFieldOfAPartIsMissed() {
        ObjectNode body = Golden.of(BOOKING_CONFIRMED).body();
        body.withObject("/client").remove("screened");

        assertThat(Schemas.offences(BOOKING_CONFIRMED.schema(), body)).containsExactly("/client required");
    }

    @ParameterizedTest
    @CsvSource({
        "/session/painBefore, 11, maximum",
        "/session/painAfter, -1, minimum",
        "/session/painAfter, 4.5, type",
        "/session/painAfter, null, type",
        "/session/sleep, 11, maximum",
        "/session/adverse, '\"SEVERE\"', enum",
        "/session/areas/0, '\"ELBOW\"', enum",
        "/booking/status, '\"CONFIRMED\"', const",
        "/booking/version, 0, minimum",
        "/booking/id, '\"4711\"', format",
        "/booking/start, '\"2026-11-18T08:00:00\"', format",
        "/booking/technique, '\"Deep Tissue\"', pattern",
        "/booking/price/amount, 85.00, type",
        "/booking/price/amount, '\"8500E-2\"', pattern",
        "/booking/imported, '\"no\"', type",
        "/client/locale, '\"de_DE\"', pattern"
    })
    void aWrongValueOfACompletedSessionIsFound(String where, String value, String keyword) {
        assertThat(offencesWith(SESSION_COMPLETED, where, value)).containsExactly(where + " " + keyword);
    }

    @Test
    void anAddressOrThatOfSomebodyErasedIsExpected() {
        assertThat(offencesWith(SESSION_COMPLETED, "/client/email", "\"mara\"")).contains("/client/email format");
        assertThat(offencesWith(SESSION_COMPLETED, "/client/email", '"' + ClientPart.NOWHERE + '"'))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK_PUBLISHED, /week, '\"2026-W54\"', pattern",
        "WEEK_PUBLISHED, /edition, 0, minimum",
        "WEEK_PUBLISHED, /summary/noShowRate, 5, maximum",
        "OUTCOME_REPORTED, /outcome/pain, 11, maximum",
        "OUTCOME_REPORTED, /outcome/pain, -1, minimum",
        "OUTCOME_REPORTED, /outcome/pain, null, type",
        "OUTCOME_REPORTED, /outcome/version, 0, minimum",
        "OUTCOME_REPORTED, /outcome/clientId, '\"Mara\"', format",
        "SETTINGS_UPDATED, /currency, '\"euro\"', pattern",
        "PRACTITIONER_UPDATED, /hours/0/blocks/1/day, '\"FUNDAY\"', enum",
        "PRACTITIONER_UPDATED, /hours/1/blocks/0/to, '\"24:00\"', pattern"
    })
    void aWrongValueOfAnotherTypeIsFound(EventType type, String where, String value, String keyword) {
        assertThat(offencesWith(type, where, value)).containsExactly(where + " " + keyword);
    }

    @ParameterizedTest
    @CsvSource({
        "SESSION_COMPLETED, /session/sleep",
        "SESSION_COMPLETED, /session/adverse",
        "BOOKING_CONFIRMED, /booking/plan",
        "WEEK_PUBLISHED, /practitioner",
        "WEEK_PUBLISHED, /summary/utilisation",
        "SETTINGS_UPDATED, /address",
        "PRACTITIONER_UPDATED, /certifiedUntil"
    })
    void nullStandsForAnOptionalValue(EventType type, String where) {
        assertThat(offencesWith(type, where, "null")).isEmpty();
    }

    private static List<String> offencesWith(EventType type, String where, String value) {
        JsonNode body = Golden.of(type).body();
        JsonPointer pointer = JsonPointer.compile(where);
        JsonNode parent = body.requiredAt(pointer.head());
        JsonNode changed = Golden.JSON.readTree(value);
        if (parent instanceof ObjectNode object) {
            object.set(pointer.last().getMatchingProperty(), changed);
        } else {
            parent.asArray().set(pointer.last().getMatchingIndex(), changed);
        }
        return Schemas.offences(type.schema(), body);
    }
}
