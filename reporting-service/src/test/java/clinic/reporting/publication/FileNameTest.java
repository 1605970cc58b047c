package clinic.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.reporting.week.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    private static final Week WEEK = Week.of("2026-W47").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "Jonas Muster,jonas-muster",
        "Ádám Ősz-Größe,adam-osz-gro-e",
        "../../etc/passwd,etc-passwd",
        "'\"; filename=\"evil.exe',filename-evil-exe",
        "مريم,practitioner"
    })
    void holdsNothingThatMeansSomethingToABrowserOrADisk(String practitioner, String plain) {
        assertThat(FileName.of(WEEK, practitioner, "csv")).isEqualTo("2026-W47-" + plain + ".csv");
    }

    @Test
    void theClinicsReportIsCalledSo() {
        assertThat(FileName.of(WEEK, null, "pdf")).isEqualTo("2026-W47-clinic.pdf");
    }

    @Test
    void aLongNameIsCut() {
        assertThat(FileName.of(WEEK, "n".repeat(500), "pdf")).hasSize("2026-W47-.pdf".length() + 60);
    }
}
