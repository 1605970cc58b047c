package clinic.booking.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.platform.InvalidRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeTest {

    private static final String HEADER = "Start;Practitioner;Client E-Mail;treatment;given_name\n";
    private static final String LINE = "2026-01-05 10:00;Zoë;a@example.org;Wärme;Jörg\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, \uFEFF, UTF-8",
        "UTF-16LE, \uFEFF, UTF-16LE",
        "UTF-16BE, \uFEFF, UTF-16BE",
        "UTF-16LE, '', UTF-16LE",
        "UTF-16BE, '', UTF-16BE",
        "windows-1252, '', windows-1252"
    })
    void tellsHowTheTextIsWritten(String charset, String mark, String expected) throws IOException {
        byte[] file = (mark + HEADER + LINE).getBytes(Charset.forName(charset));
        assertThat(format(file)).isEqualTo(new Format(expected, ";"));
        Table table = Table.open(new ByteArrayInputStream(file), format(file));
        assertThat(table.cells(table.next()).text(Column.GIVEN_NAME)).isEqualTo("Jörg");
    }

    /** The first character that is not ASCII may stand far down. */
    @Test
    void looksAtTheWholeFile() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(HEADER.getBytes(Charset.forName("windows-1252")));
        for (int i = 0; i < 5_000; i++) {
            file.writeBytes("2026-01-05 10:00;P;a@example.org;T;Ann\n".getBytes(Charset.forName("windows-1252")));
        }
        assertThat(format(file.toByteArray()).charset()).isEqualTo("UTF-8");
        file.writeBytes(LINE.getBytes(Charset.forName("windows-1252")));
        assertThat(format(file.toByteArray()).charset()).isEqualTo("windows-1252");
    }

    /** One broken byte among good ones breaks one line, not all of them. */
    @Test
    void staysWithUtf8ForASingleMisfit() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((HEADER + LINE + LINE).getBytes(Charset.forName("UTF-8")));
        file.write(0xfc);
        assertThat(format(file.toByteArray()).charset()).isEqualTo("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void tellsWhatStandsBetweenCells(String delimiter) throws IOException {
        String file = "start,practitioner,clientEmail,treatment,\"a;b\tc;\t;\t\"\n".replace(",", delimiter);
        assertThat(format(file.getBytes(Charset.forName("UTF-8"))).delimiter()).isEqualTo(delimiter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | start",
                "a@example.org,2026-01-05 10:00 | clientEmail",
                "start,practitioner,treatment | clientEmail",
                "start,practitioner,treatment,email,clientEmail | clientEmail"
            })
    void refusesAHeaderNoLineCouldBeReadBy(String header, String column) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> format(header.getBytes(Charset.forName("UTF-8"))))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(InvalidRequest.Fault::field)
                        .contains(column))
                .satisfies(refused -> assertThat(refused.faults().toString()).doesNotContain("example.org"));
    }

    private static Format format(byte[] file) throws IOException {
        Probe probe = new Probe(new ByteArrayInputStream(file));
        while (probe.read(new byte[1_000]) >= 0) {
            assertThat(file).isNotEmpty();
        }
        return probe.format();
    }
}
