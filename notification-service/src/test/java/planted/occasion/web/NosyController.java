package planted.occasion.web;

import planted.occasion.mongo.TalkativeOccasions;

/** An adapter that sees another. */
public final class NosyController {

    public String ask() {
        return new TalkativeOccasions().say();
    }
}
