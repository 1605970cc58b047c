package clinic.reporting.owner.web;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.reporting.SampleWeeks;
import clinic.reporting.fact.Facts;
import clinic.reporting.fact.InMemoryFacts;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The owner's page in a real browser. */
@OpenReports
class OwnersPageBrowserTest {

    private static Window window;

    @LocalServerPort
    private int port;

    @Autowired
    private Facts facts;

    @BeforeAll
    static void open() {
        window = Window.open();
    }

    @AfterAll
    static void close() {
        if (window != null) {
            window.close();
        }
    }

    @BeforeEach
    void weeksWentBy() {
        SampleWeeks.told().forEach(it -> InMemoryFacts.take(facts, it));
    }

    @ParameterizedTest
    @CsvSource({"375, true", "375, false", "1280, true", "1280, false"})
    void anOwnerSignsInAndReadsAnyWeek(int width, boolean scripts) {
        try (var context = window.browser().newContext(Window.wide(width).setJavaScriptEnabled(scripts))) {
            Page page = context.newPage();
            page.navigate(address("/"));
            page.getByLabel("Access key").fill("wrong");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT)).containsText("know this key");
            Window.picture(page, "sign-in-" + width);
            signIn(page);

            page.getByLabel("Week", new Page.GetByLabelOptions().setExact(true)).fill("2026-W47");
            page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("h1").textContent()).contains("Back-pain clinic", "Week 47 of 2026");
            Window.picture(page, "clinic-" + width);

            page.getByLabel("Whose", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("Name of anna 1");
            page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
            page.locator(".weeks >> text=Week before").click();
            assertThat(page.locator("h1").textContent()).contains("Name of anna 1", "Week 46 of 2026");
            assertThat(figure(page, "Sessions completed")).isEqualTo("12");
            Window.picture(page, "practitioner-" + width);

            page.getByText("Sign out").click();
            page.navigate(address("/"));
            assertThat(page.url()).contains("/sign-in?to=");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Window.PHONE, Window.DESK})
    void nothingBarsAnybody(int width) {
        try (var context = window.browser().newContext(Window.wide(width).setBypassCSP(true))) {
            Page page = context.newPage();
            page.navigate(address("/sign-in"));
            Window.isAccessible(page);
            Window.fits(page, width);
            signIn(page);
            for (String path :
                    List.of("/?week=2026-W47", "/?week=2026-W47&practitioner=bert", "/?week=1999-W01", "/?week=x")) {
                page.navigate(address(path));
                Window.isAccessible(page);
                Window.fits(page, width);
            }
            Window.picture(page, "fault-" + width);
            page.navigate(address("/?week=1999-W01"));
            Window.picture(page, "empty-" + width);
        }
    }

    @Test
    void theKeyboardLeadsToEverything() {
        try (var context = window.browser().newContext(Window.wide(Window.DESK))) {
            Page page = context.newPage();
            signIn(page);
            page.navigate(address("/?week=2026-W47"));
            List<String> stops = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                page.keyboard().press("Tab");
                stops.add((String) page.evaluate(
                        "document.activeElement.textContent.trim().split('\\n')[0]" + " || document.activeElement.id"));
            }
            assertThat(stops)
                    .startsWith("Skip to the figures", "Sign out")
                    .contains("Show", "Week before", "Week after", "PDF");
            page.keyboard().press("Home");
            page.locator(".skip").focus();
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("figures");
        }
    }

    @Test
    void thePolicyLetsTheStyleInAndNothingElse() {
        try (var context = window.browser().newContext(Window.wide(Window.DESK))) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            List<String> fetched = new ArrayList<>();
            signIn(page);
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onRequest(request -> fetched.add(request.url()));
            page.navigate(address("/?week=2026-W47"));
            assertThat(page.evaluate("getComputedStyle(document.querySelector('nav button')).backgroundColor"))
                    .isEqualTo("rgb(20, 86, 60)");
            assertThat(fetched).filteredOn(it -> !it.contains("favicon")).containsExactly(address("/?week=2026-W47"));
            assertThat(complaints).filteredOn(text -> !text.contains("favicon")).isEmpty();
            page.locator("main").evaluate("main => main.setAttribute('style', 'color: red')");
            assertThat(complaints).anyMatch(text -> text.contains("Content Security Policy"));
        }
    }

    @Test
    void paperShowsTheFiguresAndNoControls() {
        try (var context = window.browser().newContext(Window.wide(794))) {
            Page page = context.newPage();
            signIn(page);
            page.navigate(address("/?week=2026-W47"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("nav, header form, .downloads").all()).noneMatch(it -> it.isVisible());
            assertThat(page.locator("table, svg, .tiles").all()).allMatch(it -> it.isVisible());
            Window.picture(page, "print");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&practitioner=anna"})
    void everyFormatIsDownloaded(String whose) throws IOException {
        try (var context = window.browser().newContext(Window.wide(Window.DESK))) {
            Page page = context.newPage();
            signIn(page);
            page.navigate(address("/?week=2026-W47" + whose));
            assertThat(download(page, "JSON")).contains("\"week\":\"2026-W47\"");
            assertThat(download(page, "CSV (spreadsheet)")).contains("2026-W47");
            assertThat(download(page, "PDF")).startsWith("%PDF-");
        }
    }

    private static String download(Page page, String format) throws IOException {
        Download download = page.waitForDownload(() -> page.locator(".downloads a")
                .getByText(format, new Locator.GetByTextOptions().setExact(true))
                .click());
        return Files.readString(download.path(), StandardCharsets.ISO_8859_1);
    }

    private void signIn(Page page) {
        page.navigate(address("/"));
        page.getByLabel("Access key").fill("test-owner");
        page.locator("main button").click();
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText("Back-pain clinic");
    }

    private static String figure(Page page, String name) {
        return page.locator("#table-main tr:has(th:text-is('" + name + "')) td")
                .first()
                .textContent();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
