package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The client's own page in a real browser, as wide as a small phone; leaves pictures in target/pages. */
@OpenClinic
class OwnPageBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "pages");
    private static final int WIDTH = 375;
    private static final int FINGER = 44;

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private SignedLinks links;

    private SmallClinic clinic;

    @BeforeAll
    static void start() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no chromium");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void open() {
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 1);
    }

    @Test
    void aBookingIsSeenMovedAndCancelledWithoutScript() {
        try (var phone = browser.newContext(phone().setJavaScriptEnabled(false))) {
            Page page = phone.newPage();
            page.navigate(address(clinic.book(0, 0, SmallClinic.at(3, 10, 0))));
            assertThat(page.locator("h1").textContent()).isEqualTo("Your appointment at Back in Balance");
            fits(page.locator("main, select, button:visible, summary"));
            picture(page, "seen");

            page.locator("text=Move to this time").click();
            assertThat(page.locator("[role=status], [role=alert]").count())
                    .as("asked to choose")
                    .isZero();
            Locator last = page.locator("option").last();
            String chosen = last.textContent();
            page.locator("select").selectOption(last.getAttribute("value"));
            page.locator("text=Move to this time").click();
            assertThat(page.locator("[role=status]").textContent()).contains("has been moved");
            assertThat(page.locator("dl").textContent()).contains(chosen.replaceAll(".*, ", "") + " to ");
            picture(page, "moved");

            assertThat(page.locator("text=Cancel the appointment").isVisible()).isFalse();
            page.locator("summary").click();
            fits(page.locator(".grave"));
            page.locator("text=Cancel the appointment").click();
            assertThat(page.locator("[role=status]").textContent()).contains("is cancelled");
            assertThat(page.locator("form").count()).isZero();
            picture(page, "cancelled");
        }
    }

    @Test
    void pagesAreAccessible() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        try (var context = browser.newContext(phone().setBypassCSP(true))) {
            Page page = context.newPage();
            page.navigate(address(booking));
            page.locator("summary").click();
            isAccessible(page);
            new Visitor(port)
                    .post(address(booking).replaceFirst(".*/my", "/my") + "/cancellation", Map.of("version", "1"));
            page.locator("select").selectOption(page.locator("option").last().getAttribute("value"));
            page.locator("text=Move to this time").click();
            assertThat(page.locator("[role=alert]").count()).isOne();
            isAccessible(page);
            page.navigate(address(booking));
            isAccessible(page);
            page.navigate(address(booking) + "x");
            isAccessible(page);
        }
    }

    @Test
    void thePolicyLetsTheStyleInAndNothingElse() {
        try (var context = browser.newContext(phone())) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(address(clinic.book(0, 0, SmallClinic.at(3, 10, 0))));
            assertThat(page.evaluate("getComputedStyle(document.querySelector('button')).backgroundColor"))
                    .isEqualTo("rgb(20, 86, 60)");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(WIDTH);
            assertThat(complaints).filteredOn(text -> !text.contains("favicon")).isEmpty();
            page.locator("main").evaluate("main => main.setAttribute('style', 'color: red')");
            assertThat(complaints).anyMatch(text -> text.contains("Content Security Policy"));
        }
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(WIDTH, 667).setLocale("en-GB");
    }

    private static void isAccessible(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(found.getPasses()).isNotEmpty();
        assertThat(found.getViolations().stream().map(rule -> rule.getId() + ": " + rule.getHelp()))
                .isEmpty();
    }

    private static void fits(Locator parts) {
        for (Locator part : parts.all()) {
            BoundingBox box = part.boundingBox();
            assertThat(box.x).isGreaterThanOrEqualTo(0);
            assertThat(box.x + box.width).isLessThanOrEqualTo(WIDTH);
            assertThat(box.height).isGreaterThanOrEqualTo(FINGER);
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    private String address(String booking) {
        String token = links.token(new SignedLink(
                LinkPurpose.BOOKING, "main", booking, Instant.now().plusSeconds(3_600)));
        return "http://127.0.0.1:" + port + "/my/" + token;
    }
}
