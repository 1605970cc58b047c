package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From a letter that asks how the pain is, by its own link and one tap in a browser without script, to the weekly figure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PainCheckTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Premises premises = new Premises();
    private House house;
    private Clinic clinic;
    private Door reports;

    @BeforeAll
    void open() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no chromium");
        house = House.open(premises, (service, usual) -> usual);
        clinic = Clinic.open(
                house.bookingFor(ServiceSettings.OWNER), premises.mailbox().domain(), 1, 1);
        reports = house.reportingFor(ServiceSettings.OWNER);
    }

    @AfterAll
    void close() {
        premises.close();
    }

    @Test
    void oneTapIsAFigureOfTheSessionsWeek() {
        var booked = house.bookingFor(ServiceSettings.FRONT_DESK)
                .post("/v1/bookings", clinic.wish(0, 40))
                .expecting(201);
        var week = CalendarWeek.of(OffsetDateTime.parse(booked.text("/start")).toLocalDate());
        Sessions.at(house.bookingPort()).hold(booked.id());
        var page = new PainLetter(house, booked.id()).page();
        await().atMost(PATIENCE).until(() -> figure(week, "/pain/measured") == 1);
        assertThat(figure(week, "/pain/followUpMeasured")).isZero();

        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox")));
            var phone = browser.newContext(new Browser.NewContextOptions()
                            .setViewportSize(375, 667)
                            .setJavaScriptEnabled(false))
                    .newPage();
            phone.navigate(page);
            tap(phone, 2);
            await().atMost(PATIENCE).until(() -> figure(week, "/pain/followUpMeanChange") == 2 - 6);
            tap(phone, 8);
            await().atMost(PATIENCE).until(() -> figure(week, "/pain/followUpMeanChange") == 8 - 6);
        }
        assertThat(figure(week, "/pain/followUpMeasured")).isEqualTo(1);
        assertThat(figure(week.plus(1), "/pain/followUpMeasured")).isZero();
        assertThat(figure(week, "/pain/meanChange")).isEqualTo(3 - 6);
    }

    private static void tap(Page phone, int pain) {
        phone.locator("button").nth(pain).click();
        assertThat(phone.locator("[role=status]").textContent()).contains(pain + " out of 10");
    }

    private double figure(CalendarWeek week, String path) {
        return reports.get("/v1/weeks/" + week.name()).body().at(path).asDouble();
    }
}
