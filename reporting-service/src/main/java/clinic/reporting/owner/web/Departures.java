package clinic.reporting.owner.web;

import clinic.platform.Refusal;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Browsers remember their departures themselves, for a short time, in a cookie that is signed. */
@Component
class Departures {

    static final String COOKIE = "clinic-departure";
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final String PATH = "/sign-in/organisation";

    private final SignedLinks links;
    private final Clock clock;

    Departures(SignedLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    ResponseCookie cookie(Departure departure, HttpServletRequest request) {
        SignedLink link = new SignedLink(
                LinkPurpose.DEPARTURE, "", departure.text(), clock.instant().plus(LIFETIME));
        return KeptCookie.of(COOKIE, links.token(link), PATH, LIFETIME, request);
    }

    static ResponseCookie gone(HttpServletRequest request) {
        return KeptCookie.of(COOKIE, "", PATH, Duration.ZERO, request);
    }

    /** @param state what the issuer brought back; another browser's, or an older one's, is none */
    Optional<Departure> find(String cookie, String state) {
        try {
            SignedLink link = links.open(LinkPurpose.DEPARTURE, cookie, clock.instant());
            return Optional.of(Departure.of(link.subject()))
                    .filter(it -> it.state().equals(state));
        } catch (Refusal forgedOrExpired) {
            return Optional.empty();
        }
    }
}
