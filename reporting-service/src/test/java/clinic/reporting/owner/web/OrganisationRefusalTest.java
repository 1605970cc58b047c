package clinic.reporting.owner.web;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who comes back from the issuer and gets no session. */
@OpenToOrganisation
class OrganisationRefusalTest {

    private static final PaperIssuer ISSUER = PaperIssuer.SHARED;
    private static final Map<String, Consumer<JWTClaimsSet.Builder>> SAYINGS = Map.of(
            "another nonce", it -> it.claim("nonce", "another"),
            "no nonce", it -> it.claim("nonce", null),
            "another audience", it -> it.audience("another"),
            "another issuer", it -> it.issuer("https://another.test"),
            "yesterday", it -> it.expirationTime(Date.from(Instant.now().minusSeconds(86_400))),
            "no role", it -> it.claim("role", null),
            "no clinic", it -> it.claim("clinic", null),
            "an unknown role", it -> it.claim("role", "owner"),
            "the front desk", it -> it.claim("role", "FRONT_DESK"),
            "a practitioner", it -> it.claim("role", "PRACTITIONER"));

    private final int port;
    private final SignedLinks links;

    OrganisationRefusalTest(@LocalServerPort int port, @Autowired SignedLinks links) {
        this.port = port;
        this.links = links;
    }

    @AfterEach
    void rest() {
        ISSUER.rest();
    }

    @ParameterizedTest
    @CsvSource({
        "another nonce, 401",
        "no nonce, 401",
        "another audience, 401",
        "another issuer, 401",
        "yesterday, 401",
        "no role, 403",
        "no clinic, 403",
        "an unknown role, 403",
        "the front desk, 403",
        "a practitioner, 403"
    })
    void aTokenThatSaysSomethingElseOpensNothing(String saying, int status) {
        ISSUER.says = SAYINGS.get(saying);
        refused(Traveller.leaving(port, "/").comeBack(), status);
    }

    @Test
    void aCookieThatNobodyWroteIsNoDeparture() {
        String back = "/sign-in/organisation/return?state=a&code=b";
        refused(new Visitor(port, "clinic-departure=%zz").get(back), 400);
        refused(new Visitor(port, "").get(back), 400);
    }

    @Test
    void aTokenOfAnotherKeyOpensNothing() {
        ISSUER.signs = PaperIssuer.key();
        refused(Traveller.leaving(port, "/").comeBack(), 401);
    }

    @Test
    void nothingIsGoodTwice() {
        Traveller traveller = Traveller.leaving(port, "/");
        String back = traveller.signedIn();
        assertThat(Traveller.session(traveller.comeBack(back))).isNotEmpty();
        refused(traveller.comeBack(back), 401);
    }

    @Test
    void aCodeIsGoodForTheDepartureItWasGivenTo() {
        Traveller thief = Traveller.leaving(port, "/");
        String code = Traveller.leaving(port, "/").signedIn().replaceFirst("&state=.*", "");
        String state = thief.signedIn().replaceFirst(".*&state=", "&state=");
        refused(thief.comeBack(code + state), 401);
    }

    @Test
    void onlyTheBrowserThatLeftComesBack() {
        Traveller traveller = Traveller.leaving(port, "/");
        String back = traveller.signedIn();
        String cookie = traveller.departure();
        String remembered = links.open(LinkPurpose.DEPARTURE, cookie.replaceFirst(".*=", ""), Instant.now())
                .subject();
        String late = token(LinkPurpose.DEPARTURE, remembered, -1);
        String madeForElse = token(LinkPurpose.SESSION, remembered, 60);
        for (String other : List.of(
                "",
                "a=b",
                "clinic-departure=x",
                "clinic-departure=" + late,
                "clinic-departure=" + madeForElse,
                cookie.substring(0, cookie.length() - 1) + (cookie.endsWith("A") ? "B" : "A"),
                Traveller.leaving(port, "/").departure())) {
            refused(new Visitor(port, other).get(back), 400);
        }
        for (String path : List.of(back + "0", back.replaceFirst("&state=.*", ""), "/sign-in/organisation/return")) {
            refused(traveller.comeBack(path), 400);
        }
    }

    @ParameterizedTest
    @CsvSource({"access_denied, 403", "anything <script>, 403", "server_error, 503", "temporarily_unavailable, 503"})
    void whoIsNotSignedInIsTold(String error, int status) {
        ISSUER.error = error.replace(" ", "+").replace("<", "%3C").replace(">", "%3E");
        refused(Traveller.leaving(port, "/").comeBack(), status);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 404, 500, 503})
    void anIssuerThatGivesNoTokensIsNotBlamedOnTheOwner(int status) {
        ISSUER.tokenStatus = status;
        refused(Traveller.leaving(port, "/").comeBack(), 503);
    }

    private String token(LinkPurpose purpose, String subject, int seconds) {
        return links.token(new SignedLink(purpose, "", subject, Instant.now().plusSeconds(seconds)));
    }

    private static void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("role=\"alert\"", "/sign-in/organisation?to=")
                .doesNotContain("<script");
        assertThat(Traveller.session(answer)).isEmpty();
    }
}
