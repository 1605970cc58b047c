package clinic.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clinic.events.ClientPart;
import clinic.events.ClientUpdated;
import clinic.events.EventAttributes;
import clinic.events.EventType;
import clinic.notification.consent.Outcomes;
import clinic.notification.occasion.Mailroom;
import clinic.platform.link.LinkPurpose;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Clients' pages in a real browser, as wide as a small phone. Leaves pictures in target/pages. */
@OpenPages
class PainCheckBrowserTest {

    private static final int WIDTH = 375;
    private static final int FINGER = 44;
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static Playwright playwright;
    private static Browser browser;

    private final Life life = new Life(UUID.randomUUID().toString()).confirmed().completed(6, 3);

    @LocalServerPort
    private int port;

    @Autowired
    private SignedLinks links;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private Outcomes outcomes;

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
    void aSessionTookPlace() {
        life.news().forEach(news -> news.to(mailroom));
    }

    @Test
    void aTapTellsHowItIsWithoutScript() {
        try (var context = browser.newContext(options().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address(LinkPurpose.PAIN_CHECK, life.bookingId));
            Locator numbers = page.locator("button");
            assertThat(numbers.count()).isEqualTo(11);
            fits(numbers);
            picture(page, "pain-check");

            numbers.nth(3).click();
            assertThat(page.locator("[role=status]").textContent()).isEqualTo("Thank you. You told us 3 out of 10.");
            assertThat(page.locator("button[aria-pressed]").textContent()).isEqualTo("3");
            picture(page, "pain-check-told");

            page.locator("button").nth(10).click();
            assertThat(page.locator("[role=status]").textContent()).contains("10 out of 10");
            assertThat(outcomes.find("main", life.bookingId).orElseThrow().pain())
                    .isEqualTo(10);
        }
    }

    @Test
    void emailsAreEndedAndChosenAgainWithoutScript() {
        try (var context = browser.newContext(options().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address(LinkPurpose.UNSUBSCRIBE, life.client().id()));
            fits(page.locator("button"));
            picture(page, "unsubscribe");
            page.locator("button").click();
            assertThat(page.locator("[role=status]").textContent()).contains("neither reminders nor emails");
            picture(page, "unsubscribed");

            page.navigate(address(LinkPurpose.PREFERENCES, life.client().id()));
            assertThat(page.locator("input:checked").count()).isZero();
            fits(page.locator("label, button"));
            page.locator("input[name=followUps]").check();
            page.locator("button").click();
            assertThat(page.locator("[role=status]").textContent()).contains("Saved.");
            assertThat(page.locator("input:checked").getAttribute("name")).isEqualTo("followUps");
            picture(page, "preferences");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
    void pagesAreAccessibleInEveryLanguage(String language) {
        ClientPart speaking = new ClientPart(
                life.client().id(),
                2,
                "Ada",
                "a@clients.example",
                language,
                life.client().preferences(),
                true);
        new News(
                        new EventAttributes(EventType.CLIENT_UPDATED, "main", speaking.id(), 2, Instant.now()),
                        new ClientUpdated(speaking))
                .to(mailroom);
        try (var context = browser.newContext(options().setBypassCSP(true).setLocale(language))) {
            Page page = context.newPage();
            page.navigate(address(LinkPurpose.PAIN_CHECK, life.bookingId));
            isAccessible(page);
            page.locator("button").nth(7).click();
            isAccessible(page);
            fits(page.locator("button"));
            picture(page, "pain-check-" + language);
            page.navigate(address(LinkPurpose.UNSUBSCRIBE, speaking.id()));
            isAccessible(page);
            page.navigate(address(LinkPurpose.PREFERENCES, speaking.id()));
            isAccessible(page);
            fits(page.locator("label, button"));
            page.navigate(address(LinkPurpose.PREFERENCES, speaking.id()) + "x");
            isAccessible(page);
        }
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(WIDTH, 667).setLocale("en-GB");
    }

    private String address(LinkPurpose purpose, String subject) {
        return "http://127.0.0.1:" + port + new PageLinks(links).path(purpose, subject);
    }

    private static void isAccessible(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(found.getPasses()).isNotEmpty();
        assertThat(found.getViolations().stream().map(rule -> rule.getId() + ": " + rule.getHelp()))
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(WIDTH);
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
        Path file = Path.of("target", "pages", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }
}
