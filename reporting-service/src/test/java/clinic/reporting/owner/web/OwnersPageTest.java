package clinic.reporting.owner.web;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.ClinicPart;
import clinic.events.PractitionerPart;
import clinic.events.PractitionerUpdated;
import clinic.events.SettingsUpdated;
import clinic.reporting.SampleWeeks;
import clinic.reporting.Told;
import clinic.reporting.fact.Facts;
import clinic.reporting.fact.InMemoryFacts;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the owner's page tells, and to whom. */
@OpenReports
class OwnersPageTest {

    private static final String SCRIPT = "<script>alert('x')</script>";

    private final Facts facts;
    private final Visitor owner;
    private final Visitor otherOwner;

    OwnersPageTest(@LocalServerPort int port, @Autowired Facts facts) {
        this.facts = facts;
        this.owner = Visitor.of(port).signedIn("test-owner");
        this.otherOwner = Visitor.of(port).signedIn("other-owner");
    }

    @BeforeEach
    void weeksWentBy() {
        SampleWeeks.told().forEach(it -> InMemoryFacts.take(facts, it));
    }

    @Test
    void tellsAWeekOfTheClinicAndOfAPractitioner() {
        Document clinic = page(owner.get("/?week=2026-W47"));
        assertThat(clinic.select("h1").text()).isEqualTo("Back-pain clinic Week 47 of 2026");
        assertThat(clinic.select("#table-main tr:has(th:contains(Sessions completed)) td")
                        .eachText())
                .containsExactly("16", "15", "8");
        assertThat(clinic.select("option").eachText())
                .containsExactly("The whole clinic", "Name of anna 1", "Name of bert 1");
        Document anna = page(owner.get("/?week=2026-W47&practitioner=anna"));
        assertThat(anna.select("h1").text()).startsWith("Name of anna 1");
        assertThat(anna.select("option[selected]").attr("value")).isEqualTo("anna");
        assertThat(anna.select(".weeks a").eachAttr("href"))
                .contains("/?week=2026-W46&practitioner=anna", "/?week=2026-W48&practitioner=anna");
        assertThat(anna.select(".downloads a").eachAttr("href"))
                .containsExactly(
                        "/v1/weeks/2026-W47/practitioners/anna.pdf",
                        "/v1/weeks/2026-W47/practitioners/anna.csv",
                        "/v1/weeks/2026-W47/practitioners/anna.json");
    }

    @Test
    void tablesSayWhatTheirRowsAndColumnsAre() {
        Document page = page(owner.get("/?week=2026-W47"));
        assertThat(page.select("table")).hasSize(11).allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th[scope=col]")).hasSameSizeAs(table.select("thead th"));
            assertThat(table.select("tbody tr > th[scope=row]")).hasSameSizeAs(table.select("tbody tr"));
        });
        assertThat(page.select("svg[role=img] > title, svg > desc")).hasSize(8);
        assertThat(page.select("[style], script, [onclick], img, link")).isEmpty();
    }

    @Test
    void theNewestWeekIsShownWhenNoneIsAskedFor() {
        assertThat(page(owner.get("/")).select(".weeks [aria-current]").text()).isEqualTo("This week");
        assertThat(page(owner.get("/?week=&practitioner=")).select("[aria-current]"))
                .hasSize(1);
    }

    @Test
    void nothingIsKeptFramedOrLoaded() {
        HttpResponse<String> answer = owner.get("/");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .matches("default-src 'none'; style-src 'sha256-[\\w+/=]{44}'; form-action 'self'; base-uri 'none'; "
                        + "frame-ancestors 'none'");
    }

    @Test
    void anotherClinicsPeopleAndWeeksStayUnknown() {
        assertThat(otherOwner.get("/?practitioner=anna").statusCode()).isEqualTo(404);
        assertThat(otherOwner
                        .getAsProgram("/v1/weeks/2026-W47/practitioners/anna")
                        .statusCode())
                .isEqualTo(404);
        Document theirs = page(otherOwner.get("/?week=2026-W47"));
        assertThat(theirs.select("option")).hasSize(1);
        assertThat(theirs.select(".tiles .value").first().text()).isEqualTo("0");
        assertThat(theirs.text()).doesNotContain("anna", "Back-pain clinic");
    }

    @ParameterizedTest
    @CsvSource({
        "/?week=rubbish, 400",
        "/?week=2026-W54, 400",
        "/?week=../../etc/passwd, 400",
        "/?week=%3Cscript%3E, 400",
        "/?week=2026-W47&week=2026-W46, 400",
        "/?practitioner=../anna, 404",
        "/?practitioner=..%2F..%2Fetc, 404",
        "/?practitioner=%3Cscript%3E, 404",
        "/?practitioner=%00, 400",
        "/v1/weeks/..%2f..%2fetc, 400",
        "/v1/weeks/2026-W47/practitioners/..%2fanna, 400",
        "/v1/weeks/../../etc/passwd, 400",
        "/v1/weeks/2026-W47/practitioners/../../../x, 400"
    })
    void badAddressesAreRefused(String path, int status) {
        HttpResponse<String> answer = owner.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("<script", "Exception", "root:");
    }

    @Test
    void aProgramGetsAProblem() {
        HttpResponse<String> answer = owner.getAsProgram("/?week=rubbish");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:clinic:problem:invalid-request");
    }

    @Test
    void aScriptInANameIsOnlyRead() {
        Instant now = Instant.parse("2026-11-16T08:00:00Z");
        var clinic = new ClinicPart("other", 1, SCRIPT, "Europe/Berlin");
        var settings = new SettingsUpdated(clinic, "EUR", "en", null, null, List.of());
        var person = new PractitionerUpdated(
                new PractitionerPart("ev/il?&", 1, SCRIPT), "e@clinic.test", true, List.of(), List.of(), null);
        InMemoryFacts.take(facts, Told.of("other", "other", 1, now, settings));
        InMemoryFacts.take(facts, Told.of("other", "ev/il?&", 1, now, person));
        HttpResponse<String> answer = otherOwner.get("/?week=2026-W47&practitioner=ev%2Fil%3F%26");
        assertThat(page(answer).select("h1").text()).startsWith(SCRIPT);
        assertThat(answer.body()).doesNotContain("<script").contains("practitioner=ev%2Fil%3F%26");
    }

    private static Document page(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        return Jsoup.parse(answer.body());
    }
}
