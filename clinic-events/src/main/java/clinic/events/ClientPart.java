package clinic.events;

/**
 * What others need to know of a client to write to them.
 *
 * <p>In events about somebody who was erased since, the name is {@link #NOBODY} and the address {@link #NOWHERE}.
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

    /** The given name of whoever was erased. */
    public static final String NOBODY = "-";

    /** The address of whoever was erased; no mail can ever be delivered in its domain (RFC 2606). */
    public static final String NOWHERE = "erased@client.invalid";

    /** Which emails beside those about the booking itself a client wants. */
    public record Preferences(boolean reminders, boolean followUps) {}

    /** Somebody of whom nothing but the id remains. */
    public static ClientPart erased(String id, long version) {
        return new ClientPart(id, version, NOBODY, NOWHERE, "en", new Preferences(false, false), true);
    }

    /** Whether nothing but the id remains. */
    public boolean forgotten() {
        return email.equals(NOWHERE);
    }
}
