package clinic.reporting.owner.web;

import clinic.platform.NotFound;
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
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where an owner leaves for the organisation's issuer, and comes back to. */
@RestController
@SecurityRequirements
class OrganisationController {

    private final Optional<Issuer> issuer;
    private final Sessions sessions;
    private final Departures departures;
    private final SignInPage page;
    private final WayBack back;

    OrganisationController(Sessions sessions, Departures departures, SignInPage page, WayBack back) {
        this.issuer = sessions.organisation().map(Issuer::new);
        this.sessions = sessions;
        this.departures = departures;
        this.page = page;
        this.back = back;
    }

    @Operation(
            summary = "Sign in with the organisation",
            description =
                    "Sends the browser to the issuer (OpenID Connect, code flow with PKCE). `to` is the page to go "
                            + "on to. 404 where no issuer is configured.")
    @GetMapping("/sign-in/organisation")
    ResponseEntity<String> leave(@RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        Issuer known = issuer.orElseThrow(NotFound::new);
        Departure departure = Departure.to(Destination.of(to));
        try {
            URI address = known.address(departure, back.of(request));
            return SessionCookie.leave(address, departures.cookie(departure, request));
        } catch (NotSignedIn away) {
            return page.again(away.status, departure.to(), away.reason);
        }
    }

    @Operation(
            summary = "Come back from the organisation",
            description = "Where the issuer sends the browser. The cookie opens what a browser GETs, as long as the "
                    + "issuer's token lasts, and 12 hours at most.")
    @GetMapping(Issuer.RETURN)
    ResponseEntity<String> comeBack(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String error,
            @Parameter(hidden = true) @CookieValue(name = Departures.COOKIE, required = false) @Nullable Cookie cookie,
            HttpServletRequest request) {
        Issuer known = issuer.orElseThrow(NotFound::new);
        Optional<Departure> departure = departures.find(cookie == null ? "" : cookie.getValue(), state);
        if (departure.isEmpty()) {
            return page.again(400, URI.create("/"), "signIn.notBegun");
        }
        ResponseEntity<String> answer = signIn(known, departure.get(), code, error, request);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.SET_COOKIE, Departures.gone(request).toString())
                .body(answer.getBody());
    }

    private ResponseEntity<String> signIn(
            Issuer known, Departure departure, String code, String error, HttpServletRequest request) {
        try {
            if (!error.isEmpty() || code.isBlank()) {
                throw NotSignedIn.told(error);
            }
            Optional<Session> session = sessions.open(known.token(departure, back.of(request), code));
            return session.filter(it -> it.caller().role() == Role.OWNER)
                    .map(it -> SessionCookie.leave(departure.to(), SessionCookie.of(it, request)))
                    .orElseGet(() -> page.again(403, departure.to(), "signIn.notAsOwner"));
        } catch (NotSignedIn fault) {
            return page.again(fault.status, departure.to(), fault.reason);
        }
    }
}
