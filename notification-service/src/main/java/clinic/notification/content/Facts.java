package clinic.notification.content;

import clinic.events.BookingPart;
import clinic.events.ClientPart;
import clinic.events.ClinicPart;
import clinic.events.PractitionerPart;
import clinic.events.SettingsUpdated;
import clinic.notification.occasion.AddressBook;
import clinic.notification.occasion.Correspondence;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** All that a letter about a booking may tell. */
record Facts(
        Correspondence known,
        ClientPart client,
        PractitionerPart practitioner,
        ClinicPart clinic,
        @Nullable SettingsUpdated settings,
        String ownPage,
        Phrasebook words) {

    static Facts of(Correspondence known, AddressBook addresses, OwnPages ownPages) {
        ClientPart client = addresses.client(known.clientId()).orElseThrow();
        SettingsUpdated settings = addresses.settings(known.clinicId()).orElse(null);
        return new Facts(
                known,
                client,
                addresses.practitioner(known.practitionerId()).orElseThrow(),
                addresses.clinic(known.clinicId()).orElseThrow(),
                settings,
                ownPages.of(known.clinicId(), known.id(), known.booking().end()),
                Languages.phrasebook(client.locale(), settings == null ? "en" : settings.locale()));
    }

    BookingPart booking() {
        return known.booking();
    }

    ZoneId zone() {
        return ZoneId.of(clinic.timeZone());
    }

    Moment moment(Instant at) {
        return Moment.of(at, zone(), words);
    }

    String clinicName() {
        return Plain.line(clinic.name());
    }

    String givenName() {
        return Plain.line(client.givenName());
    }

    String place() {
        String address = settings == null ? null : settings.address();
        return address == null ? clinicName() : clinicName() + ", " + Plain.line(address);
    }

    /** @param step added to the schedule revision: a cancellation comes after the last change */
    Appointment appointment(int step) {
        return new Appointment(
                known.id(),
                booking().scheduleRevision() + step,
                booking().start(),
                booking().end(),
                zone(),
                ownPage,
                Plain.line(booking().treatmentName()),
                place(),
                clinicName(),
                givenName(),
                client.email());
    }
}
