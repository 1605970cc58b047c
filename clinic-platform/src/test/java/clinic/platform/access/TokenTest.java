package clinic.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

class TokenTest {
    private static final byte[] SECRET = "a secret that is 32 bytes long ok".getBytes(StandardCharsets.UTF_8);
    private static final AccessKeys KEYS = AccessKeys.of(List.of("desk:main:FRONT_DESK:" + AccessKey.hash("key")));

    private final Doorkeeper doorkeeper = new Doorkeeper(
            KEYS,
            NimbusJwtDecoder.withSecretKey(new SecretKeySpec(SECRET, "HmacSHA256"))
                    .build());

    @Test
    void letsInTheBearerOfAToken() throws Exception {
        Authentication let = authenticate(doorkeeper, token(claims().build(), SECRET));
        assertThat(let.getPrincipal()).isEqualTo(new Caller("main", "anyone", Role.PRACTITIONER));
        assertThat(let.getAuthorities()).extracting("authority").containsExactly("ROLE_PRACTITIONER");
    }

    @Test
    void letsInAKeyBesideTokens() {
        assertThat(authenticate(doorkeeper, "key").getPrincipal())
                .isEqualTo(new Caller("main", "desk", Role.FRONT_DESK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic", "role", "sub"})
    void needsEveryClaim(String claim) throws Exception {
        String token = token(claims().claim(claim, null).build(), SECRET);
        assertThatThrownBy(() -> authenticate(doorkeeper, token)).isInstanceOf(InvalidBearerTokenException.class);
    }

    @Test
    void refusesAnotherRoleAnotherSecretAndYesterday() throws Exception {
        List<String> tokens = List.of(
                token(claims().claim("role", "owner").build(), SECRET),
                token(claims().claim("role", 7).build(), SECRET),
                token(claims().build(), "another secret that is 32 bytes l".getBytes(StandardCharsets.UTF_8)),
                token(
                        claims().expirationTime(Date.from(Instant.now().minus(Duration.ofDays(1))))
                                .build(),
                        SECRET));
        assertThat(tokens)
                .allSatisfy(token -> assertThatThrownBy(() -> authenticate(doorkeeper, token))
                        .isInstanceOf(InvalidBearerTokenException.class));
    }

    @Test
    void refusesTokensWhereNoIssuerIsConfigured() throws Exception {
        String token = token(claims().build(), SECRET);
        assertThatThrownBy(() -> authenticate(new Doorkeeper(KEYS, null), token))
                .isInstanceOf(InvalidBearerTokenException.class);
    }

    @Test
    void doesNotBlameTheBearerWhenTheIssuerIsOutOfReach() {
        Doorkeeper cutOff = new Doorkeeper(KEYS, token -> {
            throw new JwtException("no route");
        });
        assertThatThrownBy(() -> authenticate(cutOff, "token")).isInstanceOf(AuthenticationServiceException.class);
    }

    private static Authentication authenticate(Doorkeeper doorkeeper, String token) {
        return doorkeeper.authenticate(new BearerTokenAuthenticationToken(token));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .subject("anyone")
                .claim("clinic", "main")
                .claim("role", "PRACTITIONER")
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
    }

    private static String token(JWTClaimsSet claims, byte[] secret) throws Exception {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }
}
