package clinic.platform.access;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** What a token has to say of its bearer: the claims {@code sub}, {@code clinic} and {@code role}. */
final class TokenClaims {
    private TokenClaims() {}

    static Caller caller(ClaimAccessor token) {
        String clinic = required(token, "clinic");
        String subject = required(token, "sub");
        String role = required(token, "role");
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role))
                .map(known -> new Caller(clinic, subject, known))
                .findFirst()
                .orElseThrow(() -> new InvalidBearerTokenException("The token's role is not known"));
    }

    private static String required(ClaimAccessor token, String claim) {
        @Nullable Object value = token.getClaims().get(claim);
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new InvalidBearerTokenException("The token has no claim " + claim);
    }
}
