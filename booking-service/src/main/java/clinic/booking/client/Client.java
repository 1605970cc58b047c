package clinic.booking.client;

import clinic.events.ClientPart;
import clinic.events.ClientUpdated;
import clinic.platform.Aggregate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is treated, and how to reach them.
 *
 * @param locale BCP 47 language tag for emails
 * @param screenedAt when the client was first assessed; null as long as nobody did
 */
public record Client(
        ClientId id,
        String clinicId,
        long version,
        String givenName,
        String familyName,
        String email,
        @Nullable String phone,
        String locale,
        Preferences preferences,
        @Nullable Instant screenedAt)
        implements Aggregate {

    /** Which emails beside those about the booking itself a client wants. */
    public record Preferences(boolean reminders, boolean followUps) {

        public static final Preferences ALL = new Preferences(true, true);
    }

    /** Somebody not assessed yet. */
    public Client(
            ClientId id,
            String clinicId,
            long version,
            String givenName,
            String familyName,
            String email,
            @Nullable String phone,
            String locale,
            Preferences preferences) {
        this(id, clinicId, version, givenName, familyName, email, phone, locale, preferences, null);
    }

    /** The next version, with other details. */
    Client with(Client details) {
        return new Client(
                id,
                clinicId,
                version + 1,
                details.givenName,
                details.familyName,
                details.email,
                details.phone,
                details.locale,
                details.preferences,
                screenedAt);
    }

    /** The next version, assessed; the first time counts. */
    Client assessedAt(Instant at) {
        return new Client(
                id,
                clinicId,
                version + 1,
                givenName,
                familyName,
                email,
                phone,
                locale,
                preferences,
                screenedAt == null ? at : screenedAt);
    }

    public boolean screened() {
        return screenedAt != null;
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
                screened());
    }

    public ClientUpdated updated() {
        return new ClientUpdated(part());
    }
}
