package clinic.reporting.owner.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** A cookie that is kept from scripts and from the forms of other sites, and behind TLS from who listens. */
final class KeptCookie {

    private KeptCookie() {}

    /** @param lifetime none takes it back */
    static ResponseCookie of(String name, String value, String path, Duration lifetime, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path(path)
                .maxAge(lifetime)
                .build();
    }
}
