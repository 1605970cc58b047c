package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.email.Kind;
import clinic.notification.email.Letter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for letters of every kind in every language. */
class EveryLetterTest {

    private static final String PREFERENCES = "https://mail.example/preferences/client-of-";
    private static final Set<Kind> OPTIONAL =
            EnumSet.of(Kind.REMINDER, Kind.FOLLOW_UP, Kind.PAIN_CHECK, Kind.REBOOKING);

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void isWholeInBothForms(Kind kind, String language) {
        Letter letter = Samples.in(language).of(kind);
        Document html = Jsoup.parse(letter.html());
        assertThat(html.text()).doesNotContain("{", "???", "null");
        assertThat(letter.text()).doesNotContain("{", "???", "null", "\n\n\n");
        assertThat(html.select("td, th, p, strong, a").eachText()).isNotEmpty();
        html.select("main p:not(:first-child), th, td > span, strong, a")
                .forEach(part ->
                        assertThat(letter.text()).contains(part.wholeText().strip()));
        html.select("a[href]")
                .eachAttr("href")
                .forEach(address -> assertThat(letter.text()).contains(address));
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void saysItsLanguageAndDirectionAndFetchesNothing(Kind kind, String language) {
        Document html = Jsoup.parse(Samples.in(language).of(kind).html());
        assertThat(html.select("html, main").eachAttr("lang")).containsExactly(language, language);
        assertThat(html.select("html, main").eachAttr("dir"))
                .containsOnly(language.equals("ar") ? "rtl" : "ltr")
                .hasSize(2);
        assertThat(html.select("[src]"))
                .allMatch(it -> it.normalName().equals("img")
                        && it.attr("src").startsWith("cid:")
                        && !it.attr("alt").isEmpty());
        assertThat(html.select("link, script, iframe, object, form, [background]"))
                .isEmpty();
        assertThat(html.outerHtml()).doesNotContain("url(", "@import", " th:");
        assertThat(html.select("table:not([role=presentation])").select("table:not(:has(th))"))
                .allMatch(table -> table.hasAttr("role"));
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void onlyWhatIsOptionalLeadsToThePreferences(Kind kind, String language) {
        Letter letter = Samples.in(language).of(kind);
        assertThat(letter.html().contains(PREFERENCES))
                .isEqualTo(OPTIONAL.contains(kind))
                .isEqualTo(letter.text().contains(PREFERENCES));
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void subjectsAndPreheadersNameNoPersonAndNoComplaint(Kind kind, String language) {
        Letter letter = Samples.in(language).of(kind);
        String seen = letter.subject()
                + Jsoup.parse(letter.html()).select("main > div[aria-hidden]").text();
        assertThat(letter.subject()).contains("Back in Balance").doesNotContain("\n", "\r");
        assertThat(seen.toLowerCase(Locale.ROOT))
                .doesNotContain("zoë", "ليلى", "grace", "pain", "schmerz", "douleur", "dolor", "ألم", "deep tissue");
    }

    private static Stream<Arguments> kindsAndLanguages() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Languages.SPOKEN.stream().map(language -> Arguments.of(kind, language)));
    }
}
