package clinic.platform.outbox;

import clinic.platform.Refusal;

/** Too many of a document's events wait for the broker: the document must not grow. Trying again later helps. */
public class OutboxFull extends Refusal {

    OutboxFull() {
        super(503, "unavailable", "Too many changes of this resource still wait to be published.");
    }
}
