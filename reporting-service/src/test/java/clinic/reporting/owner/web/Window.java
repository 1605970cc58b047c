package clinic.reporting.owner.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser; leaves pictures in target/pages. */
record Window(Playwright playwright, Browser browser) implements AutoCloseable {

    static final int PHONE = 375;
    static final int DESK = 1280;

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    static Window open() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no chromium");
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox"));
        return new Window(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
        playwright.close();
    }

    static NewContextOptions wide(int width) {
        return new NewContextOptions().setViewportSize(width, 800).setLocale("en-GB");
    }

    static void fits(Page page, int width) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    static void isAccessible(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(found.getPasses()).isNotEmpty();
        assertThat(found.getViolations().stream().map(rule -> rule.getId() + ": " + rule.getNodes()))
                .isEmpty();
    }

    static void picture(Page page, String name) {
        Path file = Path.of("target", "pages", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }
}
