package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** The client's own page in a real browser. */
@OpenClinic
class OwnPageBrowserTest {

    private static Phone phone;

    @LocalServerPort
    private int port;

    @Autowired
    private SignedLinks links;

    private SmallClinic clinic;

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
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 1);
    }

    @Test
    void aBookingIsSeenMovedAndCancelledWithoutScript() {
        try (var context = phone.browser().newContext(Phone.options().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address(clinic.book(0, 0, SmallClinic.at(3, 10, 0))));
            assertThat(page.locator("h1").textContent()).isEqualTo("Your appointment at Back in Balance");
            Phone.fits(page.locator("main, select, button:visible, summary"));
            Phone.picture(page, "seen");

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
            Phone.picture(page, "moved");

            assertThat(page.locator("text=Cancel the appointment").isVisible()).isFalse();
            page.locator("summary >> text=Cancel it").click();
            Phone.fits(page.locator(".grave:visible"));
            page.locator("text=Cancel the appointment").click();
            assertThat(page.locator("[role=status]").textContent()).contains("is cancelled");
            assertThat(page.locator("form").count()).isZero();
            Phone.picture(page, "cancelled");
        }
    }

    @Test
    void pagesAreAccessible() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        try (var context = phone.browser().newContext(Phone.options().setBypassCSP(true))) {
            Page page = context.newPage();
            page.navigate(address(booking));
            page.locator("summary >> text=Cancel it").click();
            Phone.isAccessible(page);
            new Visitor(port)
                    .post(address(booking).replaceFirst(".*/my", "/my") + "/cancellation", Map.of("version", "1"));
            page.locator("select").selectOption(page.locator("option").last().getAttribute("value"));
            page.locator("text=Move to this time").click();
            assertThat(page.locator("[role=alert]").count()).isOne();
            Phone.isAccessible(page);
            page.navigate(address(booking));
            Phone.isAccessible(page);
            page.navigate(address(booking) + "x");
            Phone.isAccessible(page);
        }
    }

    @Test
    void thePolicyLetsTheStyleInAndNothingElse() {
        try (var context = phone.browser().newContext(Phone.options())) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(address(clinic.book(0, 0, SmallClinic.at(3, 10, 0))));
            assertThat(page.evaluate("getComputedStyle(document.querySelector('button')).backgroundColor"))
                    .isEqualTo("rgb(20, 86, 60)");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Phone.WIDTH);
            assertThat(complaints).filteredOn(text -> !text.contains("favicon")).isEmpty();
            page.locator("main").evaluate("main => main.setAttribute('style', 'color: red')");
            assertThat(complaints).anyMatch(text -> text.contains("Content Security Policy"));
        }
    }

    private String address(String booking) {
        String token = links.token(new SignedLink(
                LinkPurpose.BOOKING, "main", booking, Instant.now().plusSeconds(3_600)));
        return "http://127.0.0.1:" + port + "/my/" + token;
    }
}
