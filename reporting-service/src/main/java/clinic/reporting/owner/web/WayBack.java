package clinic.reporting.owner.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the issuer sends a browser back to: where browsers reach us, or if nobody says so, where this one did. */
@Component
class WayBack {

    private final String configured;

    WayBack(Environment environment) {
        this.configured = environment.getProperty("clinic.links.reporting-url", "");
    }

    URI of(HttpServletRequest request) {
        String base = configured.isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : configured;
        return URI.create(base.replaceAll("/+$", "") + Issuer.RETURN);
    }
}
