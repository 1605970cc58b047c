package clinic.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class JsonBodyTest {
    @Test
    void takesWhatIsRight() {
        Sample.post("""
                {"name":"Rücken 😀","score":3,"amount":"85.00","at":"2026-11-20T09:30:00+05:00","pressure":"FIRM",
                 "workingHours":[{"day":"MONDAY","from":"09:00"}]}""")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.draft.at")
                .isEqualTo("2026-11-20T09:30:00+05:00")
                .jsonPath("$.draft.name")
                .isEqualTo("Rücken 😀")
                .jsonPath("$.draft.other")
                .doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"score":1}                                         | name                 | is required
            {"name":" ","score":1}                              | name                 | is required
            {"name":"a"}                                        | score                | is required
            {"name":"a","score":null}                           | score                | is required
            {"name":"a","score":11}                             | score                | must be less than or equal to 10
            {"name":"a","score":"1"}                            | score                | is a whole number within its range
            {"name":"a","score":1.5}                            | score                | is a whole number within its range
            {"name":"a","score":99999999999}                    | score                | is a whole number within its range
            {"name":"a","score":1e400}                          | score                | is a whole number within its range
            {"name":7,"score":1}                                | name                 | is a string
            {"name":["a"],"score":1}                            | name                 | is a string
            {"name":"a\\u0000","score":1}                       | name                 | holds a NUL or half of a character
            {"name":"a\\ud800","score":1}                       | name                 | holds a NUL or half of a character
            {"name":"a","score":1,"colour":"red"}               | colour               | is not known
            {"name":"a","score":1,"pressure":"HARD"}            | pressure             | is one of LIGHT, FIRM
            {"name":"a","score":1,"pressure":1}                 | pressure             | is one of LIGHT, FIRM
            {"name":"a","score":1,"amount":1e999999999}         | amount               | is a decimal number of at most 100 digits
            {"name":"a","score":1,"amount":true}                | amount               | is a decimal number of at most 100 digits
            {"name":"a","score":1,"at":"tomorrow"}              | at                   | is a moment such as 2026-11-20T09:30:00+01:00
            {"name":"a","score":1,"at":1700000000}              | at                   | is a moment such as 2026-11-20T09:30:00+01:00
            {"name":"a","score":1,"at":""}                      | at                   | is a moment such as 2026-11-20T09:30:00+01:00
            {"name":"a","score":1,"at":[2026,1,1]}              | at                   | is a moment such as 2026-11-20T09:30:00+01:00
            {"name":"a","score":1,"pressure":""}                | pressure             | is one of LIGHT, FIRM
            {"name":"a","score":""}                             | score                | is a whole number within its range
            {"name":"a","score":1,"workingHours":[{"day":"MONDAY","from":[9,0]}]}    | workingHours[0].from | is a time of day such as 09:30
            {"name":"a","score":1,"at":"2026-11-20T09:30:00"}   | at                   | is a moment such as 2026-11-20T09:30:00+01:00
            {"name":"a","score":1,"other":"x"}                  | other                | is a UUID
            {"name":"a","score":1,"code":"ab"}                  | code                 | has three letters
            {"name":"a","score":1,"workingHours":{}}            | workingHours         | is an array
            {"name":"a","score":1,"workingHours":[7]}           | workingHours[0]      | is an object
            {"name":"a","score":1,"workingHours":[{"day":"MONDAY"}]}                 | workingHours[0].from | is required
            {"name":"a","score":1,"workingHours":[{"day":"MONDAY","from":"25:00"}]}  | workingHours[0].from | is a time of day such as 09:30
            {"name":"a","score":1,"workingHours":[{"day":"M","from":"09:00"}]}       | workingHours[0].day  | is one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY
            []                                                  | body                 | is an object
            "text"                                              | body                 | is an object
            7                                                   | body                 | is an object
            null                                                | body                 | is required
            {"name":"a","score":1                               | body                 | is not well-formed JSON
            {"name":"a","name":"b","score":1}                   | body                 | is not well-formed JSON
            {"name":"a","score":1} {}                           | body                 | is not well-formed JSON
            {"name":"a","score":01}                             | body                 | is not well-formed JSON
            """)
    void namesTheFieldAtFault(String json, String field, String message) {
        invalid(Sample.post(json))
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].message")
                .isEqualTo(message);
    }

    @Test
    void namesEveryInvalidField() {
        invalid(Sample.post("{\"score\":11}")).jsonPath("$.errors.length()").isEqualTo(2);
    }

    @Test
    void refusesAnEmptyBody() {
        invalid(Sample.post("")).jsonPath("$.errors[0].message").isEqualTo("is required");
    }

    @Test
    void refusesADeepBody() {
        invalid(Sample.post("{\"workingHours\":" + "[".repeat(2000) + "]".repeat(2000) + "}"));
    }

    @Test
    void refusesALongNumber() {
        invalid(Sample.post("{\"name\":\"a\",\"score\":" + "9".repeat(5000) + "}"));
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] latin = "{\"name\":\"Rücken\",\"score\":1}".getBytes(StandardCharsets.ISO_8859_1);
        invalid(Sample.as(SampleClinic.OWNER_KEY)
                .post()
                .uri("/v1/notes")
                .contentType(MediaType.APPLICATION_JSON)
                .body(latin)
                .exchange());
    }

    @Test
    void neverRepeatsAValueOrNamesAClass() {
        String body = Sample.post("{\"name\":\"a\",\"score\":1,\"other\":\"Anna Beispiel\"}")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).doesNotContain("Anna").doesNotContain("java").doesNotContain("SampleNotes");
    }

    @Test
    void answersInEnglishWhateverIsAsked() {
        RestTestClient german = Sample.as(SampleClinic.OWNER_KEY)
                .mutate()
                .defaultHeader("Accept-Language", "de")
                .build();
        invalid(german.post()
                        .uri("/v1/notes")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("{\"name\":\"a\",\"score\":11}")
                        .exchange())
                .jsonPath("$.errors[0].message")
                .isEqualTo("must be less than or equal to 10");
    }

    private static RestTestClient.BodyContentSpec invalid(RestTestClient.ResponseSpec answer) {
        return answer.expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:clinic:problem:invalid-request");
    }
}
