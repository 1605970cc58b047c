package clinic.notification.content;

import clinic.events.ClientPart;
import clinic.events.ClinicPart;
import clinic.events.PractitionerPart;
import clinic.events.SettingsUpdated;
import clinic.notification.occasion.AddressBook;
import clinic.notification.occasion.Offering;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** All that a letter about an offer may tell. */
record OfferFacts(
        Offering offering,
        ClientPart client,
        PractitionerPart practitioner,
        ClinicPart clinic,
        @Nullable SettingsUpdated settings,
        Phrasebook words) {

    static OfferFacts of(Offering offering, AddressBook addresses) {
        ClientPart client = addresses.client(offering.clientId()).orElseThrow();
        SettingsUpdated settings = addresses.settings(offering.clinicId()).orElse(null);
        return new OfferFacts(
                offering,
                client,
                addresses.practitioner(offering.practitionerId()).orElseThrow(),
                addresses.clinic(offering.clinicId()).orElseThrow(),
                settings,
                Languages.phrasebook(client.locale(), settings == null ? "en" : settings.locale()));
    }

    Moment moment(Instant at) {
        return Moment.of(at, ZoneId.of(clinic.timeZone()), words);
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

    String subject() {
        Moment start = moment(offering.offer().start());
        return Plain.line(words.say("WAITLIST_OFFER.subject", start.date(), start.time(), clinicName()));
    }

    String questions() {
        String phone = settings == null ? null : settings.phone();
        return phone == null ? words.say("questions") : words.say("questions.phone", Plain.line(phone));
    }
}
