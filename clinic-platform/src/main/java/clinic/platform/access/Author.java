package clinic.platform.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

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
        if (authentication.getPrincipal() instanceof Caller caller) {
            return new Author(caller.name(), caller.role());
        }
        return authentication.getPrincipal() instanceof Author author
                ? author
                : authentication instanceof AnonymousAuthenticationToken ? CLIENT : SYSTEM;
    }

    /** Does a job's work in the name of who asked for it. */
    public void does(Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(this, null)));
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
