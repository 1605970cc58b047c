package clinic.notification.content;

import clinic.events.ClientPart;
import clinic.events.ClinicPart;
import clinic.events.PractitionerPart;
import clinic.events.SettingsUpdated;
import clinic.notification.email.Kind;
import clinic.notification.occasion.AddressBook;
import clinic.notification.occasion.Offering;
import clinic.notification.occasion.Recipient;
import java.time.Instant;
import java.util.Optional;

/** All that a letter about an offer may tell. */
record OfferFacts(
        Offering offering,
        ClientPart client,
        PractitionerPart practitioner,
        ClinicPart clinic,
        Desk desk,
        Phrasebook words) {

    static OfferFacts of(Offering offering, AddressBook addresses, Wording wording) {
        ClientPart client = addresses.client(offering.clientId()).orElseThrow();
        ClinicPart clinic = addresses.clinic(offering.clinicId()).orElseThrow();
        SettingsUpdated settings = addresses.settings(offering.clinicId()).orElse(null);
        Phrasebook words = wording.phrasebook(client.locale(), settings == null ? "en" : settings.locale());
        return new OfferFacts(
                offering,
                client,
                addresses.practitioner(offering.practitionerId()).orElseThrow(),
                clinic,
                Desk.of(clinic, settings, words),
                words);
    }

    Moment moment(Instant at) {
        return Moment.of(at, Recipient.zone(Optional.of(clinic)), words);
    }

    String givenName() {
        return Plain.line(client.givenName());
    }

    String subject() {
        Moment start = moment(offering.offer().start());
        return words.say(Kind.WAITLIST_OFFER + ".subject", start.date(), start.time(), desk.name());
    }
}
