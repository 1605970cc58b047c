package clinic.notification.consent;

import clinic.platform.Refusal;

/** Nothing may be kept of whoever this page was for. */
public class ReaderErased extends Refusal {

    ReaderErased() {
        super(410, "client-erased", "The client this page was for was erased.");
    }
}
