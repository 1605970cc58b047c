package clinic.platform.link;

import clinic.platform.Refusal;

/** A signed link whose time is over: 410 {@code link-expired}. */
public class LinkExpired extends Refusal {
    LinkExpired() {
        super(410, "link-expired", "This link has expired.");
    }
}
