package clinic.notification.occasion;

import clinic.events.ClientPart;
import clinic.events.ClinicPart;
import clinic.events.PractitionerPart;
import clinic.events.SettingsUpdated;
import clinic.notification.consent.Consent;
import clinic.notification.consent.Consents;
import java.util.Optional;

/**
 * An address book in which clients prefer what they chose themselves, whatever the clinic has noted. Their version rises
 * with their own choices too.
 */
public record WishedAddressBook(AddressBook noted, Consents consents) implements AddressBook {

    @Override
    public Optional<ClientPart> client(String id) {
        return noted.client(id)
                .map(client -> consents.find(id)
                        .map(consent -> asChosen(client, consent))
                        .orElse(client));
    }

    private static ClientPart asChosen(ClientPart client, Consent consent) {
        return new ClientPart(
                client.id(),
                client.version() + consent.version(),
                client.givenName(),
                client.email(),
                client.locale(),
                consent.over(client.preferences()),
                client.screened());
    }

    @Override
    public void note(ClientPart client) {
        noted.note(client);
    }

    @Override
    public void note(PractitionerPart practitioner) {
        noted.note(practitioner);
    }

    @Override
    public void note(ClinicPart clinic) {
        noted.note(clinic);
    }

    @Override
    public void note(SettingsUpdated settings) {
        noted.note(settings);
    }

    @Override
    public Optional<PractitionerPart> practitioner(String id) {
        return noted.practitioner(id);
    }

    @Override
    public Optional<ClinicPart> clinic(String id) {
        return noted.clinic(id);
    }

    @Override
    public Optional<SettingsUpdated> settings(String clinicId) {
        return noted.settings(clinicId);
    }
}
