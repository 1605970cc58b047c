package clinic.platform.web;

import clinic.platform.Refusal;

/** The body is larger than what is taken. */
final class TooLarge extends Refusal {
    TooLarge() {
        super(413, "too-large", "The request is larger than what is taken here.");
    }
}
