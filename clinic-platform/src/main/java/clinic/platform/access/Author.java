package clinic.platform.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who makes a change.
 *
 * @param name an access key's name or a token's subject, {@code client} for somebody behind a signed link, {@code system}
 *     for the software itself
 * @param role what somebody with a key or a token works as; null for the others
 */
public record Author(String name, @Nullable Role role) {

    /** Somebody without a key, let in by a signed link. */
    public static final Author CLIENT = new Author("client", null);

    /** A job that nobody waits for. */
    public static final Author SYSTEM = new Author("system", null);

    /** Who is behind what this thread does. */
    public static Author current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return SYSTEM;
        }
        return authentication.getPrincipal() instanceof Caller caller
                ? new Author(caller.name(), caller.role())
                : authentication instanceof AnonymousAuthenticationToken ? CLIENT : SYSTEM;
    }
}
