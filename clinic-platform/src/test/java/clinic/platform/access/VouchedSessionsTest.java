package clinic.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.Signing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Sessions of people whom the organisation's issuer signed in. */
class VouchedSessionsTest {
    private static final String SECRET = "signs the links of this very test";
    private static final Organisation ORGANISATION = new Organisation("https://issuer.test", "reports", "hush-hush");
    private static final Instant MORNING = Instant.parse("2026-11-16T08:00:00Z");

    private Instant now = MORNING;

    @Test
    void aSessionIsOfWhomTheTokenIs() {
        Session session = sessions(ORGANISATION).open(token().build()).orElseThrow();
        assertThat(session.caller()).isEqualTo(new Caller("main", "some one", Role.OWNER));
        assertThat(sessions(ORGANISATION).caller(session.token())).contains(session.caller());
        assertThat(sessions(ORGANISATION)
                        .open(token().claim("role", "FRONT_DESK").build())
                        .orElseThrow()
                        .caller()
                        .role())
                .isEqualTo(Role.FRONT_DESK);
    }

    @ParameterizedTest
    @CsvSource({"PT5M, PT5M", "PT12H, PT12H", "P30D, PT12H"})
    void aSessionEndsWithTheTokenAndAfterHalfADay(Duration tokens, Duration sessions) {
        Session session = sessions(ORGANISATION)
                .open(token().expiresAt(MORNING.plus(tokens)).build())
                .orElseThrow();
        assertThat(session.lifetime()).isEqualTo(sessions);
        now = MORNING.plus(sessions).minusSeconds(1);
        assertThat(sessions(ORGANISATION).caller(session.token())).isPresent();
        now = MORNING.plus(sessions);
        assertThat(sessions(ORGANISATION).caller(session.token())).isEmpty();
    }

    @Test
    void aSessionEndsWhenItsIssuerIsNoLongerConfigured() {
        String token =
                sessions(ORGANISATION).open(token().build()).orElseThrow().token();
        assertThat(sessions(null).caller(token)).isEmpty();
        assertThat(sessions(new Organisation("https://other.test", "reports", "hush-hush"))
                        .caller(token))
                .isEmpty();
        assertThat(sessions(new Organisation("https://issuer.test", "other", "hush-hush"))
                        .caller(token))
                .isEmpty();
        assertThat(sessions(new Organisation("https://issuer.test", "reports", "changed"))
                        .caller(token))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic", "role", "sub"})
    void aTokenHasToSayWhoItIs(String claim) {
        OidcIdToken silent = token().claims(it -> it.remove(claim)).build();
        assertThat(sessions(ORGANISATION).open(silent)).isEmpty();
        for (Object odd : List.of("", " ", 7, "owner", "x".repeat(256))) {
            OidcIdToken token = token().claim(claim, odd).build();
            assertThat(sessions(ORGANISATION).open(token).isPresent())
                    .isEqualTo(!claim.equals("role") && odd.equals("owner"));
        }
    }

    @Test
    void nothingElseIsASession() {
        SignedLink asKey = new SignedLink(
                LinkPurpose.SESSION, "main", ORGANISATION.mark() + " OWNER some one", MORNING.plusSeconds(60));
        SignedLink asDeparture = new SignedLink(LinkPurpose.DEPARTURE, "main", asKey.subject(), asKey.expiresAt());
        assertThat(List.of(asKey, asDeparture))
                .allSatisfy(it -> assertThat(sessions(ORGANISATION)
                                .caller(Signing.with(SECRET).token(it)))
                        .isEmpty());
        OidcIdToken ended = token().expiresAt(MORNING).build();
        assertThat(sessions(ORGANISATION).open(ended)).isEmpty();
        assertThat(sessions(null).open(token().build())).isEmpty();
    }

    @Test
    void anOrganisationIsAnIssuerAndAClient() {
        assertThat(new SignInProperties("reports", "").at("https://issuer.test"))
                .isEqualTo(new Organisation("https://issuer.test", "reports", ""));
        assertThat(new SignInProperties("reports", "").at(" ")).isNull();
        assertThat(new SignInProperties(" ", "hush-hush").at("https://issuer.test"))
                .isNull();
        assertThat(ORGANISATION.toString() + new SignInProperties("reports", "hush-hush"))
                .doesNotContain("hush-hush");
    }

    private static OidcIdToken.Builder token() {
        return OidcIdToken.withTokenValue("a token")
                .subject("some one")
                .claim("clinic", "main")
                .claim("role", "OWNER")
                .issuedAt(MORNING.minusSeconds(600))
                .expiresAt(MORNING.plus(Duration.ofHours(1)));
    }

    private Sessions sessions(@Nullable Organisation organisation) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        return new Sessions(AccessKeys.of(List.of()), organisation, () -> Signing.with(SECRET), () -> clock);
    }
}
