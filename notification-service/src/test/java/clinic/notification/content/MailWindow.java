package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser that shows letters as a mail program would; leaves pictures in target/screenshots. */
record MailWindow(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "screenshots");

    static MailWindow open() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no chromium");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
        return new MailWindow(playwright, browser);
    }

    @Override
    public void close() {
        playwright.close();
    }

    BrowserContext at(int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 700)
                .setColorScheme(scheme)
                .setOffline(true));
    }

    static void isAccessible(Page page, String name) {
        hasNoViolation(
                new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")),
                name);
    }

    static void hasContrast(Page page, String name) {
        hasNoViolation(new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")), name);
    }

    private static void hasNoViolation(AxeBuilder axe, String name) {
        var found = axe.analyze();
        assertThat(found.getPasses()).as(name).isNotEmpty();
        assertThat(found.getViolations().stream().map(rule -> rule.getId() + ": " + rule.getNodes()))
                .as(name)
                .isEmpty();
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }
}
