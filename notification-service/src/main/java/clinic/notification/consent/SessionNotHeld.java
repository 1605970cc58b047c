package clinic.notification.consent;

import clinic.platform.Refusal;

/** Nobody can say how they feel after what did not take place. */
public class SessionNotHeld extends Refusal {

    SessionNotHeld() {
        super(409, "session-not-held", "The session this is about did not take place.");
    }
}
