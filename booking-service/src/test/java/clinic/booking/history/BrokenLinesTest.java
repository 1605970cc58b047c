package clinic.booking.history;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.Api;
import clinic.booking.OpenClinic;
import clinic.booking.SmallClinic;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** One file with every kind of broken line, good ones between them. */
@OpenClinic
class BrokenLinesTest {

    private static final String HEADER = "start;practitioner;clientEmail;givenName;familyName;treatment;room;status;"
            + "painBefore;painAfter;techniques;areas;price;currency;lateCancelled;durationMinutes;tension;adverse;remark\n";

    private static final String DAY = "START";

    /** A field of a good line and what it is replaced by, and why that is refused. */
    private static final String[][] BROKEN = {
        {DAY, "", "start is required."},
        {DAY, "1.2.2024", "start is a date and time, for example 2026-03-02 14:30."},
        {DAY, "2024-02-30 10:00", "start is a date and time, for example 2026-03-02 14:30."},
        {DAY, "2999-01-01 10:00", "start is not in the past."},
        {DAY, "1969-12-31 10:00", "start is before 1970."},
        {DAY, "2024-03-31 02:30", "start is a time that clocks skipped on that day."},
        {"PRACTITIONER", "", "practitioner is required."},
        {"PRACTITIONER", "Zorro", "practitioner is not known in the clinic."},
        {"PRACTITIONER", "p@example.org", "practitioner stands for more than one."},
        {"guest@example.org", "", "clientEmail is required."},
        {"guest@example.org", "Zorro", "clientEmail is no email address."},
        {"guest@example.org;Gus", "zorro@example.org;", "givenName is required of a new client."},
        {"guest@example.org;Gus;Tav", "zorro@example.org;Gus;", "familyName is required of a new client."},
        {"Gus", "Zorro".repeat(21), "givenName is longer than 100 characters."},
        {"Gus", "Zorro\u0001", "givenName holds characters that can't be read."},
        {"TREATMENT", "", "treatment is required."},
        {"TREATMENT", "Zorro", "treatment is not known in the clinic."},
        {"Room 0", "Zorro", "room is not known in the clinic."},
        {"COMPLETED", "ZORRO", "status holds a word that is not known."},
        {"COMPLETED", "CONFIRMED", "status is COMPLETED, NO_SHOW or CANCELLED."},
        {"COMPLETED;7", "COMPLETED;", "painBefore is required of a completed session."},
        {"COMPLETED;7", "COMPLETED;11", "painBefore is a whole number from 0 to 10."},
        {"COMPLETED;7", "COMPLETED;-1", "painBefore is a whole number from 0 to 10."},
        {"COMPLETED;7;3", "COMPLETED;7;", "painAfter is required of a completed session."},
        {"COMPLETED;7;3", "COMPLETED;7;3.5", "painAfter is a whole number from 0 to 10."},
        {"swedish", "swedish|zorro", "techniques holds a code that is not in the catalogue."},
        {"NECK", "NOSE", "areas holds a word that is not known."},
        {"85.00", "85,00", "price is a decimal number, for example 85.00."},
        {"85.00", "85.001", "price has more decimals than the currency."},
        {"85.00", "-1", "price is a decimal number, for example 85.00."},
        {"EUR", "ZRO", "currency is no known currency, for example EUR."},
        {"EUR;no", "EUR;zorro", "lateCancelled is true or false."},
        {"EUR;no", "EUR;yes", "lateCancelled is for cancelled sessions only."},
        {";60;5", ";0;5", "durationMinutes is a whole number from 1 to 480."},
        {";60;5", ";60;12", "tension is a whole number from 0 to 10."},
        {"NONE", "ZORRO", "adverse holds a word that is not known."},
        {";remark", "", "The line has another number of cells than the header."},
        {";remark", ";remark;Zorro", "The line has another number of cells than the header."},
        {"remark", "\"Zorro\" x", "Something stands beside a cell's quotes."},
        {"remark", "x".repeat(70_000), "The line is too long."},
        {"remark", "\"never closed", "Something stands beside a cell's quotes."},
    };

    @LocalServerPort
    private int port;

    private final Map<Long, String> expected = new LinkedHashMap<>();
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private long line = 2;
    private int good;

    @Test
    void endWithExactCountsAndTheirReasons() {
        SmallClinic clinic = SmallClinic.open(new Api(port, "test-owner"), 2, 1, 0);
        write(HEADER);
        for (String[] fault : BROKEN) {
            good(clinic);
            expected.put(line, fault[2]);
            write(line(clinic).replace(filled(fault[0], clinic), fault[1]) + "\n");
            line++;
        }
        brokenBytes(clinic);
        for (int i = 0; i < 120; i++) {
            good(clinic);
        }
        write(" ; \n;;;;;;;;;;;;;;;;;;\n\n");
        line += 3;
        expected.put(line, "A quote is not closed.");
        write("\"Zorro");
        Api.Answer done = new SentTable(clinic.owner()).run(file.toByteArray());

        assertThat(done.text("/state")).isEqualTo("COMPLETED");
        Map<Long, String> told = new LinkedHashMap<>();
        done.body().path("errors").forEach(error -> told.put(error.path("line").asLong(), message(error)));
        assertThat(told).isEqualTo(expected);
        assertThat(done.body().path("imported").asInt()).isEqualTo(good);
        assertThat(done.body().path("refused").asInt()).isEqualTo(expected.size());
        assertThat(done.body().path("read").asInt()).isEqualTo(good + expected.size());
        assertThat(done.body().toString()).doesNotContainIgnoringCase("zorro").doesNotContain("guest@");
    }

    private void brokenBytes(SmallClinic clinic) {
        expected.put(line, "familyName holds characters that can't be read.");
        byte[] bytes = (line(clinic).replace("Tav", "T~v") + "\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '~' ? (byte) 0xfc : bytes[i];
        }
        file.writeBytes(bytes);
        line++;
    }

    /** Its remark goes over two lines. */
    private void good(SmallClinic clinic) {
        write(line(clinic).replace("remark", "\"of \"\"two\"\"\nlines; with ü\"") + "\n");
        line += 2;
        good++;
    }

    private String line(SmallClinic clinic) {
        return filled(
                DAY + ";PRACTITIONER;guest@example.org;Gus;Tav;TREATMENT;Room 0;COMPLETED;7;3;swedish;NECK;"
                        + "85.00;EUR;no;60;5;NONE;remark",
                clinic);
    }

    private String filled(String text, SmallClinic clinic) {
        return text.replace(DAY, "2024-%02d-%02d 10:00".formatted(1 + good / 28, 1 + good % 28))
                .replace("PRACTITIONER", clinic.practitioners().get(0))
                .replace("TREATMENT", clinic.treatments().get(0))
                .replace("Room 0", clinic.rooms().get(0));
    }

    private void write(String text) {
        file.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String message(JsonNode error) {
        return error.path("message").asString();
    }
}
