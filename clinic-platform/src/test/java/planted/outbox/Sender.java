package planted.outbox;

import planted.inbox.OffenceManager;

/** Offends together with the other room: each needs the other. */
public record Sender(OffenceManager receiver) {}
