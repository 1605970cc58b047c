package clinic.notification.consent;

import clinic.platform.Refusal;

/** An answer is changed only for a while. */
public class AnswerFinal extends Refusal {

    AnswerFinal() {
        super(409, "answer-final", "This answer can no longer be changed.");
    }
}
