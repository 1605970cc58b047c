package clinic.platform.web;

import clinic.platform.Refusal;

/** The caller decided on a version that is no longer the newest: 412 {@code version-mismatch}. */
public class VersionMismatch extends Refusal {
    /** Says that the newest version has to be read again. */
    public VersionMismatch() {
        super(412, "version-mismatch", "This has changed since it was read: read it again and decide anew.");
    }
}
