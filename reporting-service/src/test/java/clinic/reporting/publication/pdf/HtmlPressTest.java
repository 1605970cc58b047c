package clinic.reporting.publication.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.reporting.publication.PublishedWeek;
import clinic.reporting.publication.reading.Reading;
import clinic.reporting.publication.reading.Table;
import clinic.reporting.publication.reading.WeekReader;
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
