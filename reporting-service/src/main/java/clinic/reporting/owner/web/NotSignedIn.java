package clinic.reporting.owner.web;

import org.jspecify.annotations.Nullable;

/** Why nobody came back signed in: a status, and the key of a text that says so. */
final class NotSignedIn extends RuntimeException {

    final int status;
    final String reason;

    private NotSignedIn(int status, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.status = status;
        this.reason = reason;
    }

    /** The issuer can't be asked, or answers what it should not: that is ours or its to mend. */
    static NotSignedIn unavailable(Throwable cause) {
        return new NotSignedIn(503, "signIn.unavailable", cause);
    }

    /** The code or the token is not good for this very sign-in. */
    static NotSignedIn invalid(Throwable cause) {
        return new NotSignedIn(401, "signIn.invalid", cause);
    }

    /** @param error of RFC 6749, section 4.1.2.1; a person who declines is one as well */
    static NotSignedIn told(String error) {
        return switch (error) {
            case "server_error", "temporarily_unavailable" -> new NotSignedIn(503, "signIn.unavailable", null);
            default -> new NotSignedIn(403, "signIn.refused", null);
        };
    }
}
