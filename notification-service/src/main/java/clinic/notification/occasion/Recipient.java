package clinic.notification.occasion;

import clinic.events.ClientPart;
import clinic.events.ClinicPart;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A client as emails are decided on.
 *
 * @param zone the clinic's
 */
public record Recipient(ClientPart client, ZoneId zone) {

    static Recipient of(Correspondence known, AddressBook addresses) {
        ClientPart client = addresses.client(known.clientId()).orElseThrow();
        return new Recipient(client, zone(addresses.clinic(known.clinicId())));
    }

    /** UTC for a clinic that was never heard of, or whose zone only a newer release knows. */
    public static ZoneId zone(Optional<ClinicPart> clinic) {
        try {
            return clinic.map(ClinicPart::timeZone).map(ZoneId::of).orElse(ZoneOffset.UTC);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    /** Rises with everything that is learned. */
    long version() {
        return client.version();
    }

    boolean wantsReminders() {
        return client.preferences().reminders();
    }

    boolean wantsFollowUps() {
        return client.preferences().followUps();
    }
}
