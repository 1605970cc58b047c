package clinic.booking.client;

import clinic.events.ClientPart;
import clinic.events.ClientUpdated;
import clinic.platform.Aggregate;
import org.jspecify.annotations.Nullable;

/** Who is treated, and how to reach them. @param locale BCP 47 language tag for emails */
public record Client(
        ClientId id,
        String clinicId,
        long version,
        String givenName,
        String familyName,
        String email,
        @Nullable String phone,
        String locale,
        Preferences preferences)
        implements Aggregate {

    /** Which emails beside those about the booking itself a client wants. */
    public record Preferences(boolean reminders, boolean followUps) {

        public static final Preferences ALL = new Preferences(true, true);
    }

    @Override
    public String key() {
        return id.toString();
    }

    /** What other services may know. */
    public ClientPart part() {
        return new ClientPart(
                key(),
                version,
                givenName,
                email,
                locale,
                new ClientPart.Preferences(preferences.reminders(), preferences.followUps()),
                false);
    }

    public ClientUpdated updated() {
        return new ClientUpdated(part());
    }
}
