package clinic.reporting.owner.web;

import clinic.platform.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells forms of our own from those of other sites, which could sign an owner in as somebody else. Browsers say where a form
 * was; who says neither is none, and has no cookies either.
 */
final class FormOrigin {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private FormOrigin() {}

    static void refuseForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if (site == null ? origin != null && !ours(origin, request.getHeader("Host")) : !OURS.contains(site)) {
            throw new Refusal(403, "foreign-form", "This form was not sent from a page of this service.");
        }
    }

    /** The scheme may be another one behind a proxy that ends TLS. */
    private static boolean ours(String origin, @Nullable String host) {
        try {
            String from = URI.create(origin).getAuthority();
            return from != null && host != null && from.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
