package clinic.platform.link;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a signed link opens.
 *
 * @param clinicId the clinic the subject belongs to, at most 255 bytes of UTF-8
 * @param subject the id of what is opened
 * @param expiresAt from when on it opens nothing, in whole seconds
 */
public record SignedLink(LinkPurpose purpose, String clinicId, String subject, Instant expiresAt) {
    /** Drops fractions of a second. */
    public SignedLink {
        expiresAt = expiresAt.truncatedTo(ChronoUnit.SECONDS);
    }
}
