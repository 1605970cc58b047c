package clinic.reporting.owner.web;

import clinic.platform.access.Role;
import clinic.platform.access.Session;
import clinic.platform.access.Sessions;
import clinic.reporting.publication.reading.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
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
    private final Pages pages;
    private final Words words = Words.in(Locale.ENGLISH);

    SignInController(Sessions sessions, Pages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    @Operation(summary = "Where the owner signs in", description = "HTML. `to` is the page to go on to.")
    @GetMapping("/sign-in")
    ResponseEntity<String> show(@RequestParam(defaultValue = "/") String to) {
        return form(200, to, "");
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
            return form(401, to, words.say("signIn.unknown"));
        }
        if (session.get().caller().role() != Role.OWNER) {
            return form(403, to, words.say("signIn.noOwner"));
        }
        return leave(cookie(session.get().token(), session.get().lifetime(), request), Destination.of(to));
    }

    /** Another site signs nobody out: what it sends comes without the cookie, and then there is none to take back. */
    @Operation(summary = "Sign out", description = "Takes the cookie back.")
    @PostMapping("/sign-out")
    ResponseEntity<String> signOut(
            @CookieValue(name = Session.COOKIE, required = false) @Nullable String session,
            HttpServletRequest request) {
        URI signIn = URI.create("/sign-in");
        return session == null
                ? ResponseEntity.status(303).location(signIn).build()
                : leave(cookie("", Duration.ZERO, request), signIn);
    }

    private ResponseEntity<String> form(int status, String to, String alert) {
        return pages.answer(
                status, "sign-in", words, Map.of("to", Destination.of(to).toString(), "alert", alert));
    }

    private static ResponseEntity<String> leave(ResponseCookie cookie, URI to) {
        return ResponseEntity.status(303)
                .location(to)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .build();
    }

    /** Lax, so that a link in an email finds the owner signed in: what the cookie opens changes nothing. */
    private static ResponseCookie cookie(String token, Duration lifetime, HttpServletRequest request) {
        return ResponseCookie.from(Session.COOKIE, token)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(lifetime)
                .build();
    }
}
