package clinic.reporting.publication.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.reporting.publication.PublishedWeek;
import clinic.reporting.publication.reading.Reading;
import clinic.reporting.publication.reading.Table;
import clinic.reporting.publication.reading.WeekReader;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPressTest {

    private final HtmlPress press = new HtmlPress();

    private Paper print(PublishedWeek published) {
        return Paper.read(press.print(published));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyFigureOfTheReadingIsOnTwoPages(boolean ofPractitioner) {
        PublishedWeek published = new BusyWeek("Anna Muster").published(ofPractitioner);
        Paper paper = print(published);
        assertThat(paper.document().getNumberOfPages()).isEqualTo(2);
        Reading reading = WeekReader.read(published);
        assertThat(reading.tables())
                .extracting(Table::id)
                .contains("techniques", "treatments", "areas", "rooms", "trend");
        for (Table table : reading.tables()) {
            for (Table.Row row : table.rows()) {
                assertThat(plain(paper.text())).contains(line(row));
            }
        }
        assertThat(paper.text()).contains(reading.title(), reading.whose(), plain(reading.period()));
    }

    @Test
    void longNamesBreakBetweenNumbersThatAreKeptWhole() {
        Reading busy = WeekReader.read(new BusyWeek("Anna Muster").published(false));
        Table.Row wordy = new Table.Row(
                "Deep-tissue massage with hot stones, lymphatic drainage and advice for the way home, 90 minutes",
                List.of("1,031", "too few (n\u00a0=\u00a01)", "CHF16,190.00, €123,905.00"));
        List<Table> tables = busy.tables().stream()
                .map(it -> it.id().equals("treatments")
                        ? new Table(it.id(), it.caption(), it.columns(), Collections.nCopies(12, wordy))
                        : it)
                .toList();
        Paper paper = Paper.read(press.print(with(busy, List.of(), List.of(), tables)));
        assertThat(paper.document().getNumberOfPages()).isEqualTo(2);
        assertThat(plain(paper.text())).contains("1,031 too few (n = 1) CHF16,190.00, ", "€123,905.00");
    }

    @Test
    void whatIsWorthKnowingIsToldFromWhatIsToBeDone() {
        Reading busy = WeekReader.read(new BusyWeek("Anna Muster").published(false));
        List<String> remarks = Collections.nCopies(9, "Something was unusual, and this is what it was: 1 instead of 2");
        List<String> toDo = Collections.nCopies(5, "Somebody waits for an answer");
        Paper paper = Paper.read(press.print(with(busy, remarks, toDo, busy.tables())));
        assertThat(plain(paper.text()))
                .containsSubsequence("Worth knowing", remarks.get(0), "To do", toDo.get(0), "Sessions completed");
        assertThat(paper.document().getNumberOfPages()).isEqualTo(2);
    }

    private static Reading with(Reading week, List<String> remarks, List<String> toDo, List<Table> tables) {
        return new Reading(
                week.language(),
                week.clinic(),
                week.whose(),
                week.title(),
                week.period(),
                week.state(),
                remarks,
                toDo,
                week.headlines(),
                week.charts(),
                tables);
    }

    private static String line(Table.Row row) {
        return plain(row.label() + " " + String.join(" ", row.cells()));
    }

    /** However its lines are broken, behind a hyphen too. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").replaceAll("(?<=\\w)- (?=\\w)", "-");
    }

    @Test
    void isTaggedAndSaysItsTitleAndLanguage() {
        var catalog =
                print(new BusyWeek("Anna Muster").published(true)).document().getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        assertThat(catalog.getLanguage()).isEqualTo("en");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    }

    @Test
    void itsTitleTellsWhoseWeekItIs() {
        var information =
                print(new BusyWeek("Anna Muster").published(true)).document().getDocumentInformation();
        assertThat(information.getTitle()).isEqualTo("Week 47 of 2026, Anna Muster");
        assertThat(information.getAuthor()).isEqualTo("Back-pain clinic");
    }

    @Test
    void chartsAreToldToThoseWhoHearThem() {
        Paper paper = print(new BusyWeek("Anna Muster").published(true));
        assertThat(paper.figures())
                .hasSize(4)
                .anySatisfy(told -> assertThat(told).startsWith("Sessions completed. W40: 34; W41: 31"));
    }

    @Test
    void everyFontIsInside() {
        List<PDFont> fonts =
                print(new BusyWeek("Анна Múster ق").published(true)).fonts();
        assertThat(fonts)
                .isNotEmpty()
                .allMatch(PDFont::isEmbedded)
                .allMatch(it -> it.getName().contains("DejaVu"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src='file:///etc/passwd'/><link rel='stylesheet' href='http://127.0.0.1:1/x.css'/>",
                "]]></title>&lt;b&gt; ${7*7} [[${7*7}]]",
                "</style><style>@import url(http://127.0.0.1:1/x);"
            })
    void markupInANameIsTextAndNothingElse(String hostile) {
        Paper paper = print(new BusyWeek(hostile).published(true));
        assertThat(paper.text().replace(" ", "")).contains(hostile.replace(" ", ""));
        assertThat(paper.document().getDocumentInformation().getTitle()).endsWith(hostile);
        assertThat(paper.document().getNumberOfPages()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001\u0000\uFFFF", "\u202Ennaa", "n n n n", "\uD83D\uDE00 Ann"})
    void aNameNobodyCanPrintIsNoReasonToPrintNothing(String name) {
        assertThat(print(new BusyWeek(name + "x".repeat(300)).published(true))
                        .document()
                        .getNumberOfPages())
                .isEqualTo(2);
    }
}
