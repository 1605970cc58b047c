package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.email.Kind;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters of every kind as people see them. */
class LettersInBrowserTest {

    private static final int PHONE = 375;
    private static final int DESKTOP = 1024;

    private static MailWindow window;

    @BeforeAll
    static void open() {
        window = MailWindow.open();
    }

    @AfterAll
    static void close() {
        if (window != null) {
            window.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void fitsAndIsAccessibleOnAPhone(Kind kind) {
        show(kind, PHONE, "en", "de", "ar");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void fitsAndIsAccessibleOnADesktop(Kind kind) {
        show(kind, DESKTOP, "en", "de", "ar");
    }

    @Test
    void timesAndNumbersKeepTheirOrderAmongArabic() {
        try (BrowserContext context = window.at(PHONE, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.setContent(Samples.in("ar").of(Kind.REMINDER).html());
            assertThat(leftToRight(page, "030 1234 567")).isTrue();
            assertThat(leftToRight(page, "Back in Balance, Main")).isTrue();
            assertThat(leftToRight(page, "14:00")).isTrue();
            assertThat(leftToRight(page, "نذكّركم")).isFalse();
        }
    }

    private static boolean leftToRight(Page page, String text) {
        return (boolean) page.evaluate("""
                text => {
                  const nodes = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                  while (nodes.nextNode()) {
                    const at = nodes.currentNode.data.indexOf(text);
                    if (at >= 0) {
                      const left = i => {
                        const range = document.createRange();
                        range.setStart(nodes.currentNode, at + i);
                        range.setEnd(nodes.currentNode, at + i + 1);
                        return range.getBoundingClientRect().left;
                      };
                      return left(0) < left(text.length - 1);
                    }
                  }
                  throw new Error('not found');
                }""", text);
    }

    private static void show(Kind kind, int width, String... languages) {
        try (BrowserContext context = window.at(width, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> fetched = new ArrayList<>();
            page.onRequest(request -> fetched.add(request.url()));
            for (String language : languages) {
                page.setContent(Samples.in(language).of(kind).page());
                String name = kind.name().toLowerCase(Locale.ROOT) + "-" + language + "-" + width;
                look(page, ColorScheme.LIGHT, name + "-light");
                if (width == PHONE || language.equals("en")) { // all languages are built alike
                    MailWindow.isAccessible(page, name);
                }
                look(page, ColorScheme.DARK, name + "-dark");
                if (width == PHONE) { // a wide window changes no colour
                    MailWindow.hasContrast(page, name);
                }
            }
            assertThat(fetched).isEmpty();
        }
    }

    private static void look(Page page, ColorScheme scheme, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        MailWindow.picture(page, name);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isEqualTo(true);
        assertThat(page.locator(".card").evaluate("card => getComputedStyle(card).backgroundColor"))
                .as(name)
                .isEqualTo(scheme == ColorScheme.LIGHT ? "rgb(255, 255, 255)" : "rgb(25, 33, 30)");
    }
}
