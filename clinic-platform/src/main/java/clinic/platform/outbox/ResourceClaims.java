package clinic.platform.outbox;

import java.time.Instant;
import java.util.Set;

/**
 * What an aggregate claims for itself alone within its clinic.
 *
 * @param names one string a claim
 * @param until from when on the claims may be swept
 */
public record ResourceClaims(Set<String> names, Instant until) {

    public static final ResourceClaims NONE = new ResourceClaims(Set.of(), Instant.MAX);
}
