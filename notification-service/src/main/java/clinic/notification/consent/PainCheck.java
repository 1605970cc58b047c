package clinic.notification.consent;

import org.jspecify.annotations.Nullable;

/**
 * What a client is asked, and what they told.
 *
 * @param outcome null as long as they told nothing
 * @param open they can tell, or tell anew
 */
public record PainCheck(
        Reader reader, Session session, @Nullable Outcome outcome, boolean open) {}
