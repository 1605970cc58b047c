package clinic.notification.content;

import clinic.platform.Refusal;

/** Whoever this was written to is to be forgotten: what it said is gone. */
public class Forgotten extends Refusal {

    Forgotten() {
        super(410, "client-erased", "The client this email was for was erased.");
    }
}
