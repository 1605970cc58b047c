package clinic.platform.web;

import clinic.platform.Refusal;

/** The Idempotency-Key was used before for another request. */
public class IdempotencyKeyReused extends Refusal {

    IdempotencyKeyReused() {
        super(422, "idempotency-key-reused", "This Idempotency-Key belongs to another request.");
    }
}
