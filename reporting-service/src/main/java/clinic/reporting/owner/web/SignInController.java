package clinic.reporting.owner.web;

import clinic.platform.access.Role;
import clinic.platform.access.Session;
import clinic.platform.access.Sessions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where an access key becomes a session, and a session ends. */
@RestController
@SecurityRequirements
class SignInController {

    private final Sessions sessions;
    private final SignInPage page;

    SignInController(Sessions sessions, SignInPage page) {
        this.sessions = sessions;
        this.page = page;
    }

    @Operation(summary = "Where the owner signs in", description = "HTML. `to` is the page to go on to.")
    @GetMapping("/sign-in")
    ResponseEntity<String> show(@RequestParam(defaultValue = "/") String to) {
        return page.show(Destination.of(to));
    }

    @Operation(
            summary = "Sign in with an access key",
            description = "A form with `key`, of an OWNER. The cookie opens what a browser GETs, for 12 hours or until "
                    + "the key is gone.")
    @PostMapping(path = "/sign-in", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> signIn(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request) {
        FormOrigin.refuseForeign(request);
        Optional<Session> session = sessions.open(key.strip());
        if (session.isEmpty()) {
            return page.again(401, Destination.of(to), "signIn.unknown");
        }
        if (session.get().caller().role() != Role.OWNER) {
            return page.again(403, Destination.of(to), "signIn.noOwner");
        }
        return SessionCookie.leave(Destination.of(to), SessionCookie.of(session.get(), request));
    }

    /** Another site signs nobody out: what it sends comes without the cookie, and then there is none to take back. */
    @Operation(summary = "Sign out", description = "Takes the cookie back.")
    @PostMapping("/sign-out")
    ResponseEntity<String> signOut(
            @Parameter(hidden = true) @CookieValue(name = Session.COOKIE, required = false) @Nullable Cookie session,
            HttpServletRequest request) {
        URI signIn = URI.create("/sign-in");
        return session == null ? SessionCookie.leave(signIn) : SessionCookie.leave(signIn, SessionCookie.gone(request));
    }
}
