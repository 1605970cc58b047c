package clinic.notification;

import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.time.Duration;
import java.time.Instant;

/** Paths of pages of the clinic {@code main}. */
record PageLinks(SignedLinks links) {

    String path(LinkPurpose purpose, String subject) {
        return path(purpose, subject, Duration.ofHours(1));
    }

    String path(LinkPurpose purpose, String subject, Duration openFor) {
        return links.address(
                        new SignedLink(purpose, "main", subject, Instant.now().plus(openFor)))
                .getPath();
    }
}
