package clinic.platform.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Tells who stands behind a bearer token: an access key, or a JWT where an issuer is configured. */
final class Doorkeeper implements AuthenticationManager {
    private final AccessKeys keys;
    private final @Nullable JwtDecoder decoder;

    Doorkeeper(AccessKeys keys, @Nullable JwtDecoder decoder) {
        if (keys.isEmpty() && decoder == null) {
            throw AccessKeysRefused.none();
        }
        this.keys = keys;
        this.decoder = decoder;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String token = ((BearerTokenAuthenticationToken) request).getToken();
        return let(keys.find(token).orElseGet(byToken(token)));
    }

    private Supplier<Caller> byToken(String token) {
        return () -> {
            if (decoder == null) {
                throw new InvalidBearerTokenException("The access key is not known");
            }
            try {
                return TokenClaims.caller(decoder.decode(token));
            } catch (BadJwtException e) {
                throw new InvalidBearerTokenException("The token is not valid", e);
            } catch (JwtException e) {
                throw new AuthenticationServiceException("The token's issuer can't be asked", e);
            }
        };
    }

    static Authentication let(Caller caller) {
        String authority = "ROLE_" + caller.role();
        return UsernamePasswordAuthenticationToken.authenticated(
                caller, null, AuthorityUtils.createAuthorityList(authority));
    }
}
