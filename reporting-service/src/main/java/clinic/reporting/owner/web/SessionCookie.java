package clinic.reporting.owner.web;

import clinic.platform.access.Session;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;

/** Lax, so that a link in an email finds the owner signed in: what the cookie opens changes nothing. */
final class SessionCookie {

    private SessionCookie() {}

    static ResponseCookie of(Session session, HttpServletRequest request) {
        return KeptCookie.of(Session.COOKIE, session.token(), "/", session.lifetime(), request);
    }

    static ResponseCookie gone(HttpServletRequest request) {
        return KeptCookie.of(Session.COOKIE, "", "/", Duration.ZERO, request);
    }

    static ResponseEntity<String> leave(URI to, ResponseCookie... cookies) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(303).location(to);
        for (ResponseCookie cookie : cookies) {
            answer.header(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return answer.build();
    }
}
