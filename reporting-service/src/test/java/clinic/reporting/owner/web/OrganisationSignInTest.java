package clinic.reporting.owner.web;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.reporting.SampleWeeks;
import clinic.reporting.fact.Facts;
import clinic.reporting.fact.InMemoryFacts;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Owners whom their organisation's issuer signs in. */
@OpenToOrganisation
class OrganisationSignInTest {

    private static final PaperIssuer ISSUER = PaperIssuer.SHARED;

    private final int port;

    OrganisationSignInTest(@LocalServerPort int port, @Autowired Facts facts) {
        this.port = port;
        SampleWeeks.told().forEach(it -> InMemoryFacts.take(facts, it));
    }

    @AfterEach
    void rest() {
        ISSUER.rest();
    }

    @Test
    void aBrowserGoesTheWholeWayToTheWeekItWanted() throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        String week = "http://localhost:" + port + "/?week=2026-W47&practitioner=anna";
        var door = Jsoup.parse(visit(browser, week).body(), week);
        assertThat(door.select("form input[name=key]")).hasSize(1);
        String button = door.select("a.button").attr("abs:href");
        HttpResponse<String> page = visit(browser, button);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri()).hasToString(week);
        assertThat(page.body()).contains("Name of anna");
        assertThat(visit(browser, week).uri()).hasToString(week);
    }

    @Test
    void aWayTooLongToRememberLeadsHome() {
        HttpResponse<String> back =
                Traveller.leaving(port, "/?week=" + "%252E".repeat(290)).comeBack();
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location")).hasValue("/");
    }

    @ParameterizedTest
    @CsvSource({"300, 290, 300", "86400, 43200, 43200"})
    void theSessionLastsAsLongAsTheTokenAndHalfADayAtMost(int token, int least, int most) {
        ISSUER.says = it -> it.expirationTime(Date.from(Instant.now().plusSeconds(token)));
        HttpResponse<String> answer = Traveller.leaving(port, "/").comeBack();
        String cookie = Traveller.session(answer);
        assertThat(cookie.split("; ")).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(Integer.parseInt(cookie.replaceFirst(".*Max-Age=(\\d+).*", "$1")))
                .isBetween(least, most);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(it -> it.startsWith("clinic-departure=;") && it.contains("Max-Age=0"));
    }

    @Test
    void theSessionOpensTheOwnClinicsWeeksAndChangesNothing() {
        ISSUER.says = it -> it.claim("clinic", "other");
        Visitor other = signedIn();
        assertThat(other.get("/?week=2026-W47").body()).contains("<h1").doesNotContain("Name of anna");
        assertThat(other.get("/?week=2026-W47&practitioner=anna").statusCode()).isEqualTo(404);
        assertThat(other.post("/v1/weeks/2026-W47/publication", "").statusCode())
                .isEqualTo(401);
        ISSUER.rest();
        assertThat(signedIn().get("/?week=2026-W47&practitioner=anna").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.test", "https://evil.test", "/%5Cevil.test", "/v1/parked", "/sign-in", "%22%3E"})
    void nobodyIsSentElsewhere(String to) {
        HttpResponse<String> answer = Traveller.leaving(port, to).comeBack();
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    private Visitor signedIn() {
        String session = Traveller.session(Traveller.leaving(port, "/").comeBack());
        return new Visitor(port, session.replaceFirst(";.*", ""));
    }

    private static HttpResponse<String> visit(HttpClient browser, String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
