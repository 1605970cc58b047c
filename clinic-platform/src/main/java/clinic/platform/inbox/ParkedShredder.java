package clinic.platform.inbox;

import java.util.Collections;
import java.util.Set;

/**
 * Takes parked messages away that tell of somebody who is to be forgotten. What nobody here could read cannot be stripped
 * either, so it goes whole.
 */
public final class ParkedShredder {

    private final ParkedMessages messages;
    private final ErasedPeople erased;

    ParkedShredder(ParkedMessages messages, ErasedPeople erased) {
        this.messages = messages;
        this.erased = erased;
    }

    /**
     * Call it once {@link ErasedPeople} knows of the person: later messages are then taken care of, too.
     *
     * @param ids UUIDs of the person and of what is theirs, in small letters
     */
    public void shred(Set<String> ids) {
        messages.removeAll(message -> !Collections.disjoint(Mentions.in(message), ids));
    }

    /** Looks at a message after it was kept: the erasure may have gone through the others just before. */
    void look(ParkedMessage kept) {
        if (erased.include(Mentions.in(kept))) {
            messages.removeAll(message -> message.id().equals(kept.id()));
        }
    }
}
