package clinic.booking.client;

import clinic.events.ClientErased;
import clinic.events.ClientPart;
import clinic.events.ClientUpdated;
import clinic.events.ClinicEvent;
import clinic.platform.Aggregate;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is treated, and how to reach them.
 *
 * @param locale BCP 47 language tag for emails
 * @param screenedAt when the client was first assessed; null as long as nobody did
 * @param erasure null as long as nobody asked for it
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
        @Nullable Instant screenedAt,
        @Nullable Erasure erasure)
        implements Aggregate {

    /** Which emails beside those about the booking itself a client wants. */
    public record Preferences(boolean reminders, boolean followUps) {

        public static final Preferences ALL = new Preferences(true, true);
        static final Preferences NONE = new Preferences(false, false);
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
        this(id, clinicId, version, givenName, familyName, email, phone, locale, preferences, null, null);
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
                screenedAt,
                erasure);
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
                screenedAt == null ? at : screenedAt,
                erasure);
    }

    public boolean screened() {
        return screenedAt != null;
    }

    @Override
    public String key() {
        return id.toString();
    }

    /** For everybody but those who erase them there is no such client any more. */
    public boolean isLeaving() {
        return erasure != null;
    }

    /** Nothing but the id remains. */
    public boolean isForgotten() {
        return erasure != null && erasure.state() != Erasure.State.CALLING_OFF;
    }

    boolean leftBefore(Instant time) {
        return erasure != null && erasure.at().isBefore(time);
    }

    /** Marked, unless that happened before. */
    Client leaving(Erasure first) {
        Erasure kept = erasure == null ? first : erasure;
        return new Client(
                id, clinicId, version + 1, givenName, familyName, email, phone, locale, preferences, screenedAt, kept);
    }

    Client forgotten() {
        return without(Erasure.State.ERASING);
    }

    Client erased() {
        return without(Erasure.State.ERASED);
    }

    private Client without(Erasure.State state) {
        Erasure next = Objects.requireNonNull(erasure).in(state);
        return new Client(id, clinicId, version + 1, "", "", "", null, "", Preferences.NONE, null, next);
    }

    /** What other services may know. */
    public ClientPart part() {
        return part(version);
    }

    private ClientPart part(long asOf) {
        if (isForgotten()) {
            return ClientPart.erased(key(), asOf);
        }
        return new ClientPart(
                key(),
                asOf,
                givenName,
                email,
                locale,
                new ClientPart.Preferences(preferences.reminders(), preferences.followUps()),
                screened());
    }

    /** The event that tells others what is so. @param asOf the version they are told of */
    public ClinicEvent told(long asOf) {
        return isForgotten() ? new ClientErased(new ClientErased.Erased(key(), asOf)) : new ClientUpdated(part(asOf));
    }

    public ClientUpdated updated() {
        return new ClientUpdated(part());
    }
}
