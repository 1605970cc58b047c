package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.WeekPublished;
import clinic.events.WeekPublished.Change;
import clinic.notification.Life;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyCorrectionTest {

    private static final List<Change> CHANGES = List.of(
            new Change("sessions.completed", 18.0, 19.0),
            new Change("utilisation", 0.7, null),
            new Change("revenue.EUR", 1530.0, 1615.0),
            new Change("revenue.JPY", null, 9000.0),
            new Change("noShowRate", 0.051, 0.052),
            new Change("pain.meanChange", -2.1, -2.06));

    @Test
    void aCorrectedEditionTellsWhatItSaysOtherwise() {
        assertThat(lines("en", 2, CHANGES))
                .containsExactly("This edition corrects an earlier one. Sessions completed: 19 instead of 18"
                        + " · Utilisation: – instead of 70%"
                        + " · Revenue: 1,615.00 EUR instead of 1,530.00 EUR · Revenue: 9,000 JPY instead of –");
    }

    @ParameterizedTest
    @CsvSource({"de, 19 statt 18", "fr, 19 au lieu de 18", "es, 19 en vez de 18", "ar, 19 (سابقًا: 18)"})
    void inEveryLanguage(String language, String told) {
        assertThat(plain(lines(language, 2, CHANGES).get(0))).contains(told);
    }

    /** Without the marks that keep left-to-right text in right-to-left text in order. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cf}", "");
    }

    @Test
    void whatIsNoLineOfTheLetterIsNotToldOneByOne() {
        assertThat(lines("en", 2, List.of(new Change("pain.meanChange", -2.1, -2.06))))
                .containsExactly("This edition corrects an earlier one.");
        assertThat(lines("en", 2, null)).containsExactly("This edition corrects an earlier one.");
    }

    @Test
    void aFirstEditionCorrectsNothing() {
        assertThat(lines("en", 1, null)).isEmpty();
    }

    private static List<String> lines(String language, int edition, @Nullable List<Change> changes) {
        var summary = new WeekPublished.Summary(19, 0, 0, 0, 60, 90, null, null, null, List.of(), 0, null);
        LocalDate monday = LocalDate.parse("2026-11-09");
        var report = new WeekPublished(
                "2026-W46",
                monday,
                monday.plusDays(6),
                edition,
                null,
                Life.CLINIC,
                language,
                List.of(),
                summary,
                null,
                null,
                changes);
        return new WeeklyCorrection(report, Wordings.builtIn().of("main").phrasebook(language)).lines();
    }
}
