package clinic.platform.outbox;

import clinic.events.ClinicEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate's next state and the event that tells of it: inseparable, written together.
 *
 * @param after the state to store, one version above the one it was made from
 * @param event null for a change nobody else needs to know
 * @param at when it happened
 */
public record Change<T>(T after, @Nullable ClinicEvent event, Instant at) {}
