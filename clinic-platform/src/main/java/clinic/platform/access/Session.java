package clinic.platform.access;

import java.time.Duration;

/**
 * What a browser gets that has signed in.
 *
 * @param caller who signed in
 * @param token stands for the access key or the issuer, for as long as that is configured, and at most for {@code lifetime}
 */
public record Session(Caller caller, String token, Duration lifetime) {
    /** The name of the cookie that brings the token back. */
    public static final String COOKIE = "clinic-session";

    /** Without the token. */
    @Override
    public String toString() {
        return "Session[" + caller + ", " + lifetime + "]";
    }
}
