package clinic.reporting.owner.web;

import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

/** Tells codes and tokens that are no good from an issuer that is out of reach or not set up. */
final class IssuerFault {

    private static final Set<String> NO_GOOD =
            Set.of(OAuth2ErrorCodes.INVALID_GRANT, "invalid_nonce", "invalid_id_token");

    private IssuerFault() {}

    static NotSignedIn of(OAuth2AuthenticationException refused) {
        boolean keysOutOfReach =
                refused.getCause() instanceof JwtException cause && !(cause instanceof BadJwtException);
        return NO_GOOD.contains(refused.getError().getErrorCode()) && !keysOutOfReach
                ? NotSignedIn.invalid(refused)
                : NotSignedIn.unavailable(refused);
    }
}
