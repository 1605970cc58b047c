package clinic.notification.consent;

import clinic.events.OutcomeReported;
import clinic.platform.outbox.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Answers in memory, with what was told of them. */
final class MemoryOutcomes implements Outcomes {

    final List<OutcomeReported> told = new ArrayList<>();
    private final Map<String, Outcome> kept = new HashMap<>();

    @Override
    public Optional<Outcome> find(String clinicId, String bookingId) {
        return Optional.ofNullable(kept.get(bookingId))
                .filter(outcome -> outcome.clinicId().equals(clinicId));
    }

    @Override
    public boolean add(Change<Outcome> first) {
        return !kept.containsKey(first.after().id()) && write(first);
    }

    @Override
    public void change(String clinicId, String bookingId, Function<Outcome, Change<Outcome>> decision) {
        boolean written = write(decision.apply(find(clinicId, bookingId).orElseThrow()));
        assert written;
    }

    @Override
    public void redact(String clientId) {
        kept.replaceAll((id, outcome) -> clientId.equals(outcome.clientId()) ? outcome.redacted() : outcome);
    }

    private boolean write(Change<Outcome> change) {
        kept.put(change.after().id(), change.after());
        told.add((OutcomeReported) change.event());
        return true;
    }
}
