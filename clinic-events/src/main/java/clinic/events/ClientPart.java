package clinic.events;

/**
 * What others need to know of a client to write to them.
 *
 * @param version rises with every change of the client, from 1
 * @param locale BCP 47 language tag, for example {@code de}
 * @param screened whether an assessment exists; says nothing of its outcome
 */
public record ClientPart(
        String id,
        long version,
        String givenName,
        String email,
        String locale,
        Preferences preferences,
        boolean screened) {

    /** Which emails beside those about the booking itself a client wants. */
    public record Preferences(boolean reminders, boolean followUps) {}
}
