package clinic.notification.consent;

import clinic.platform.outbox.Change;
import java.util.Optional;
import java.util.function.Function;

/** What clients told, one for each session. Each answer is told to others in the write that keeps it. */
public interface Outcomes {

    Optional<Outcome> find(String clinicId, String bookingId);

    /** False when there is an answer already. */
    boolean add(Change<Outcome> first);

    /** Decides on the newest answer, and again when another was faster. */
    void change(String clinicId, String bookingId, Function<Outcome, Change<Outcome>> decision);

    /** Takes out of answers what they were, and whose. */
    void redact(String clientId);
}
