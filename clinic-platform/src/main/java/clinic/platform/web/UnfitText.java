package clinic.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value of the right JSON type that is refused all the same. */
final class UnfitText extends MismatchedInputException {
    private final String reason;

    UnfitText(JsonParser parser, Class<?> target, String reason) {
        super(parser, reason, target);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
