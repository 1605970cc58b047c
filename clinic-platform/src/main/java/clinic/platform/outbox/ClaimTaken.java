package clinic.platform.outbox;

import java.util.Set;

/** The unique index refused a write: another document of the clinic holds one of these claims. */
public class ClaimTaken extends RuntimeException {

    private final transient Set<String> claims;

    ClaimTaken(Set<String> claims, Throwable cause) {
        super("a claim is held by another document", cause);
        this.claims = claims;
    }

    /** What was wanted; at least one of them is held elsewhere. */
    public Set<String> claims() {
        return claims;
    }
}
