package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.link.LinkPurpose;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Waiting for an earlier time and answering its offer, in a real browser. */
@ClinicAtAnyTime
class WaitBrowserTest {

    private static Phone phone;

    @LocalServerPort
    private int port;

    @Autowired
    private ShiftedClock clock;

    @Autowired
    private OfferedSlots slots;

    private SmallClinic clinic;
    private String own;

    @BeforeAll
    static void start() {
        phone = Phone.start();
    }

    @AfterAll
    static void stop() {
        if (phone != null) {
            phone.close();
        }
    }

    @BeforeEach
    void open() {
        clock.setRight();
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 3);
        String booking = clinic.book(1, 0, SmallClinic.at(40, 10, 0));
        own = "/my/" + slots.token(LinkPurpose.BOOKING, "main", booking, 3_600);
    }

    @Test
    void aClientWaitsAndAnswersWithoutScript() {
        try (var context = phone.browser().newContext(Phone.options().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            waitFor(page, LocalDate.now(SmallClinic.ZONE).plusDays(20).toString());
            assertThat(page.locator("h2 >> text=You are on the waitlist").count())
                    .isOne();
            Phone.fits(page.locator(".grave:visible"));
            Phone.picture(page, "waiting");

            page.navigate(address(slots.link(slots.free(clinic, SmallClinic.at(30, 10, 0)))));
            assertThat(page.locator("h1").textContent()).isEqualTo("A time is free for you at Back in Balance");
            Phone.fits(page.locator("main, button:visible, summary"));
            Phone.picture(page, "offer");
            page.locator("summary").click();
            page.locator("text=I do not want this time").click();
            assertThat(page.locator("[role=status]").textContent()).contains("You have let this time go");
            assertThat(page.locator("form").count()).isZero();
            Phone.picture(page, "declined");

            page.navigate(address(slots.link(slots.free(clinic, SmallClinic.at(31, 10, 0)))));
            page.locator("text=Take this time").click();
            assertThat(page.locator("[role=status]").textContent()).contains("This time is yours");
            page.locator("a >> text=See or cancel it").click();
            assertThat(page.locator("summary >> text=Cancel it").count()).isOne();
        }
    }

    @Test
    void itsPagesAreAccessible() {
        try (var context = phone.browser().newContext(Phone.options().setBypassCSP(true))) {
            Page page = context.newPage();
            page.navigate(address(own));
            page.locator("summary >> text=earlier").click();
            Phone.isAccessible(page);
            waitFor(page, LocalDate.now(SmallClinic.ZONE).plusDays(20).toString());
            Phone.isAccessible(page);
            String offer = address(slots.link(slots.free(clinic, SmallClinic.at(30, 10, 0))));
            page.navigate(offer);
            page.locator("summary").click();
            Phone.isAccessible(page);
            page.locator("text=Take this time").click();
            Phone.isAccessible(page);
            page.navigate(offer + "x");
            Phone.isAccessible(page);
        }
    }

    @Test
    void thePolicyLetsNothingElseIn() {
        try (var context = phone.browser().newContext(Phone.options())) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(address(own));
            page.locator("summary >> text=earlier").click();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Phone.WIDTH);
            assertThat(complaints).filteredOn(text -> !text.contains("favicon")).isEmpty();
        }
    }

    private void waitFor(Page page, String from) {
        page.navigate(address(own));
        page.locator("summary >> text=earlier").click();
        Phone.fits(page.locator("input[type=date], label.choice, button:visible"));
        page.locator("#from").fill(from);
        page.locator("text=With anybody").click();
        Phone.picture(page, "wait");
        page.locator("text=Add me to the waitlist").click();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
