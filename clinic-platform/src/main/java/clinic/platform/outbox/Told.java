package clinic.platform.outbox;

import clinic.events.EventAttributes;

/**
 * An aggregate, and what the last event that told of it was called.
 *
 * @param state as it is now, which may be a version newer: not every change is told
 */
public record Told<T>(T state, EventAttributes attributes) {}
