package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser as wide as a small phone; leaves pictures in target/pages. */
record Phone(Playwright playwright, Browser browser) implements AutoCloseable {

    static final int WIDTH = 375;

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "pages");
    private static final int FINGER = 44;

    static Phone start() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no chromium");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
        return new Phone(playwright, browser);
    }

    @Override
    public void close() {
        playwright.close();
    }

    static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(WIDTH, 667).setLocale("en-GB");
    }

    static void isAccessible(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(found.getPasses()).isNotEmpty();
        assertThat(found.getViolations().stream().map(rule -> rule.getId() + ": " + rule.getHelp()))
                .isEmpty();
    }

    static void fits(Locator parts) {
        for (Locator part : parts.all()) {
            BoundingBox box = part.boundingBox();
            assertThat(box.x).isGreaterThanOrEqualTo(0);
            assertThat(box.x + box.width).isLessThanOrEqualTo(WIDTH);
            assertThat(box.height).isGreaterThanOrEqualTo(FINGER);
        }
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }
}
