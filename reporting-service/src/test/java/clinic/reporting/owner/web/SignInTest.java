package clinic.reporting.owner.web;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.Sha256;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gets a session, what it opens, and when it ends. */
@OpenReports
class SignInTest {

    private final SignedLinks links;
    private final int port;
    private final Visitor stranger;

    SignInTest(@LocalServerPort int port, @Autowired SignedLinks links) {
        this.port = port;
        this.links = links;
        this.stranger = Visitor.of(port);
    }

    @ParameterizedTest
    @CsvSource({
        "wrong, 401, know this key",
        "'', 401, know this key",
        "<script>, 401, know this key",
        "test-front-desk, 403, not the owner",
        "test-practitioner, 403, not the owner"
    })
    void onlyAnOwnersKeySignsIn(String key, int status, String words) {
        HttpResponse<String> answer = stranger.signIn(key);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("role=\"alert\"", words);
        assertThat(key.isEmpty() ? "" : answer.body()).doesNotContain(">" + key, "\"" + key, "<script");
        assertThat(Visitor.cookie(answer)).isEmpty();
    }

    @Test
    void theCookieIsKeptFromScriptsAndOtherSites() {
        HttpResponse<String> answer = stranger.signIn("test-owner");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/");
        assertThat(Visitor.cookie(answer).split("; "))
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=43200")
                .doesNotContain("Secure");
        HttpResponse<String> behindTls = stranger.signIn("test-owner", "X-Forwarded-Proto", "https");
        assertThat(Visitor.cookie(behindTls).split("; ")).contains("Secure");
    }

    @Test
    void aBrowserWithoutASessionIsShownWhereToSignIn() {
        HttpResponse<String> answer = stranger.get("/?week=2026-W47");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/sign-in?to=%2F%3Fweek%3D2026-W47");
        assertThat(stranger.get("/sign-in?to=%2F%3Fweek%3D2026-W47").body()).contains("value=\"/?week=2026-W47\"");
        assertThat(stranger.get("/v1/weeks/2026-W47.csv").statusCode()).isEqualTo(303);
        assertThat(stranger.getAsProgram("/v1/weeks/2026-W47").statusCode()).isEqualTo(401);
        assertThat(stranger.getAsProgram("/").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.test",
                "https://evil.test",
                "/\\evil.test",
                "javascript:alert(1)",
                "/%0d%0aX: y",
                "/v1/parked",
                "/?week=%",
                "/v1/weeks/%zz",
                "\"><script>"
            })
    void nobodyIsSentElsewhere(String to) {
        String encoded = URLEncoder.encode(to, StandardCharsets.UTF_8);
        HttpResponse<String> answer = stranger.post("/sign-in", "key=test-owner&to=" + encoded);
        assertThat(answer.headers().firstValue("Location")).contains("/");
        assertThat(stranger.get("/sign-in?to=" + encoded).body()).contains("name=\"to\" value=\"/\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Origin, https://evil.test, 403",
        "Origin, null, 403",
        "Origin, http://localhost, 403",
        "Origin, no origin at all, 403",
        "Sec-Fetch-Site, same-origin, 303",
        "Origin, http://localhost:PORT, 303",
        "Origin, https://localhost:PORT, 303"
    })
    void onlyOurOwnFormSignsIn(String header, String value, int status) {
        HttpResponse<String> answer =
                stranger.signIn("test-owner", header, value.replace("PORT", Integer.toString(port)));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Visitor.cookie(answer).isEmpty()).isEqualTo(status == 403);
    }

    @Test
    void aSessionEndsWithItsTimeAndItsKey() {
        String mark = Sha256.hex("session " + Sha256.hex("test-owner"));
        assertThat(open(token(LinkPurpose.SESSION, "main", mark, Duration.ofMinutes(1))))
                .isTrue();
        String gone = Sha256.hex("session " + Sha256.hex("a key that was removed"));
        List<String> ended = List.of(
                token(LinkPurpose.SESSION, "main", mark, Duration.ofSeconds(-1)),
                token(LinkPurpose.SESSION, "main", gone, Duration.ofMinutes(1)),
                token(LinkPurpose.SESSION, "other", mark, Duration.ofMinutes(1)),
                token(LinkPurpose.BOOKING, "main", mark, Duration.ofMinutes(1)));
        assertThat(ended).noneMatch(this::open);
    }

    @Test
    void aChangedCookieOpensNothing() {
        String token = stranger.signedIn("test-owner").cookie().replaceFirst(".*=", "");
        assertThat(open(token)).isTrue();
        for (int i = 0; i < token.length(); i += 9) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(open(token.substring(0, i) + other + token.substring(i + 1)))
                    .isFalse();
        }
        assertThat(List.of(token + "A", token.substring(1), "test-owner", "x")).noneMatch(this::open);
    }

    @Test
    void aSessionOpensNothingThatChangesAnything() {
        Visitor owner = stranger.signedIn("test-owner");
        assertThat(owner.getAsProgram("/v1/weeks/2026-W47").statusCode()).isEqualTo(200);
        assertThat(owner.post("/v1/weeks/2026-W47/publication", "").statusCode())
                .isEqualTo(401);
        assertThat(owner.post("/v1/parked/1/replay", "").statusCode()).isEqualTo(401);
        assertThat(owner.delete("/v1/parked/1").statusCode()).isEqualTo(401);
        assertThat(owner.getAsProgram("/v1/parked").statusCode()).isEqualTo(401);
        assertThat(owner.getAsProgram("/actuator/prometheus").statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutTakesTheCookieBack() {
        HttpResponse<String> answer = stranger.signedIn("test-owner").post("/sign-out", "");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.cookie(answer)).startsWith("clinic-session=;").contains("Max-Age=0");
        assertThat(Visitor.cookie(stranger.post("/sign-out", ""))).isEmpty();
        HttpResponse<String> odd = new Visitor(stranger.port(), "clinic-session=%zz").post("/sign-out", "");
        assertThat(odd.statusCode()).isEqualTo(303);
    }

    @Test
    void withoutAnIssuerThereIsNoOtherWayIn() {
        assertThat(stranger.get("/sign-in").body()).contains("name=\"key\"").doesNotContain("organisation");
        assertThat(stranger.get("/sign-in/organisation").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/sign-in/organisation/return?state=a&code=b").statusCode())
                .isEqualTo(404);
        assertThat(stranger.getAsProgram("/sign-in/organisation").body()).contains("urn:clinic:problem:not-found");
    }

    private String token(LinkPurpose purpose, String clinicId, String mark, Duration until) {
        return links.token(new SignedLink(purpose, clinicId, mark, Instant.now().plus(until)));
    }

    private boolean open(String session) {
        int status = stranger.with(session).get("/").statusCode();
        assertThat(status).isIn(200, 303);
        return status == 200;
    }
}
