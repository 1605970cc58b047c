package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.notification.content.thymeleaf.Layouts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aClinicsWordsGoBeforeTheInstallationsAndThoseBeforeTheBuiltInOnes() throws IOException {
        write("phrases_de.properties", "\uFEFFown=Zum Termin\nbook=Buchen\n# ein Wort\n");
        write("north/phrases_de.properties", "own=Nordwärts: zum Termin\nbooking.page=https://north.example/book");
        Wordings wordings = ContentFolder.read(folder);
        Phrasebook north = wordings.of("north").phrasebook("de");
        Phrasebook south = wordings.of("south").phrasebook("de");
        assertThat(north.say("own")).isEqualTo("Nordwärts: zum Termin");
        assertThat(south.say("own")).isEqualTo("Zum Termin");
        assertThat(north.say("book")).isEqualTo(south.say("book")).isEqualTo("Buchen");
        assertThat(north.say("row.place")).isEqualTo("Ort");
        assertThat(wordings.of("north").phrasebook("fr").say("row.place")).isEqualTo("Lieu");
        assertThat(new Desk("N", null, null, north).bookingPage())
                .isEqualTo(new Page.Link("Buchen", "https://north.example/book"));
        assertThat(new Desk("S", null, null, south).bookingPage()).isNull();
    }

    @Test
    void adviceIsReplacedTextByText() throws IOException {
        write(
                "north/aftercare.yml",
                "areas:\n  NECK:\n    text: {de: \"Kopf hoch.\"}\n    source: our physiotherapist\n");
        Aftercare own = ContentFolder.read(folder).of("north").aftercare();
        assertThat(own.forAreas(List.of("NECK", "HIPS"), Locale.GERMAN))
                .containsExactly(
                        new Page.Row("Nacken", "Kopf hoch."),
                        new Page.Row("Hüften", "Stehen Sie jede halbe Stunde auf."));
        assertThat(own.forAreas(List.of("NECK"), Locale.ENGLISH).get(0).value())
                .isEqualTo("Raise your screen to eye level.");
        assertThat(own.areas().get("NECK").source()).isEqualTo("our physiotherapist");
    }

    @Test
    void aClinicsTemplateIsItsOwn() throws IOException {
        String builtIn = BuiltInWording.read().template(Layout.HTML).text();
        write("north/letter.html", builtIn.replace("<main", "<!-- north --><main"));
        Layout layout = Layouts.thymeleaf(ContentFolder.read(folder));
        assertThat(layout.html(page("north"))).contains("<!-- north -->", "Hello there");
        assertThat(layout.html(page("south"))).doesNotContain("<!-- north -->").contains("Hello there");
        assertThat(layout.text(page("north"))).startsWith("Hello there");
    }

    @Test
    void hiddenFilesArePassedOver() throws IOException {
        write(".DS_Store", "x");
        write("..data/phrases_xx.properties", "x");
        assertThat(ContentFolder.read(folder).templates()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "phrases_nl.properties, own=x, unknown file; known are letter.html",
                "readme.md, x, unknown file; known are letter.html",
                "north/deeper/letter.html, x, unknown file; known are letter.html",
                "phrases_de.properties, ownn=x, key 'ownn' is unknown",
                "phrases_de.properties, own=, key 'own' is empty",
                "phrases_de.properties, own=Los\\nBcc, key 'own' holds a line break or another control character",
                "phrases_de.properties, greeting=Hallo!, key 'greeting' has other places than [{0}]",
                "north/phrases_de.properties, greeting=Hallo {0} {1}, key 'greeting' has other places than [{0}]",
                "phrases_de.properties, greeting=Hallo {name}, key 'greeting' has other places than [{0}]",
                "phrases_de.properties, format.date=EEEE b, key 'format.date' is no pattern for dates and times",
                "phrases_de.properties, booking.page=javascript:x, key 'booking.page' is no address that starts with https://",
                "phrases_de.properties, own=\\u12, Malformed",
                "aftercare.yml, hands: {}, hands is unknown",
                "aftercare.yml, areas: {TAIL: {}}, areas.TAIL is unknown",
                "aftercare.yml, areas: {NECK: {advice: x}}, areas.NECK.advice is unknown",
                "aftercare.yml, areas: {NECK: {text: {nl: x}}}, areas.NECK.text.nl is unknown",
                "aftercare.yml, areas: {NECK: {text: {de: ''}}}, areas.NECK.text.de is missing or no text",
                "aftercare.yml, areas: [, is no YAML"
            })
    void refusesWhatItCouldNotUseAndNamesThePlace(String file, String text, String reason) throws IOException {
        write(file, text);
        assertThatThrownBy(() -> ContentFolder.read(folder))
                .isInstanceOf(ContentRefused.class)
                .hasMessageStartingWith(folder.resolve(file.replace("/letter.html", "")) + ": ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "letter.html, page.notes, page.remarks, line 84: EL1008E: Property or field 'remarks' cannot be found",
        "letter.html, page.notes}, page.lead}, does not show the note",
        "letter.html, th:text=\"${page.caution}\", '', does not show the caution",
        "letter.html, th:href=\"${page.foot.preferences.address}\", '', does not show the preferences address",
        "letter.txt, [(${page.link.address})], '', does not show the link address",
        "letter.txt, '[/]', '', is never closed"
    })
    void refusesATemplateThatIsBrokenOrLeavesSomethingOut(String file, String part, String instead, String reason)
            throws IOException {
        String builtIn = BuiltInWording.read().template(file).text();
        assertThat(builtIn).contains(part);
        write("north/" + file, builtIn.replace(part, instead));
        Wordings wordings = ContentFolder.read(folder);
        assertThatThrownBy(() -> Layouts.thymeleaf(wordings))
                .isInstanceOf(ContentRefused.class)
                .hasMessageStartingWith(folder.resolve("north").resolve(file) + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesAFolderThatIsNotThereAndLettersThatAreNotUtf8() throws IOException {
        assertThatThrownBy(() -> ContentFolder.read(folder.resolve("away")))
                .hasMessage(folder.resolve("away") + ": cannot be read as a folder");
        Files.write(folder.resolve("phrases_de.properties"), "own=Über".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ContentFolder.read(folder)).hasMessageEndingWith("is not written in UTF-8");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static Page page(String clinicId) {
        Page.Head head = new Page.Head(clinicId, Locale.ENGLISH, "subject", "title", "preheader");
        return new Page(head, "Hello there", List.of(), List.of(), null, null, List.of(), Page.Foot.of("Clinic"));
    }
}
