package clinic.notification;

import clinic.notification.consent.ConsentPages;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.time.Instant;

/** Pages behind signed links. */
record SignedConsentPages(SignedLinks links) implements ConsentPages {

    @Override
    public String unsubscribe(String clinicId, String clientId, Instant expiresAt) {
        return address(LinkPurpose.UNSUBSCRIBE, clinicId, clientId, expiresAt);
    }

    @Override
    public String preferences(String clinicId, String clientId, Instant expiresAt) {
        return address(LinkPurpose.PREFERENCES, clinicId, clientId, expiresAt);
    }

    private String address(LinkPurpose purpose, String clinicId, String subject, Instant expiresAt) {
        return links.address(new SignedLink(purpose, clinicId, subject, expiresAt))
                .toString();
    }
}
