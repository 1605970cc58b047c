package clinic.notification.occasion;

import clinic.events.ClientPart;
import clinic.events.ClinicPart;
import clinic.events.PractitionerPart;
import clinic.events.SettingsUpdated;
import java.util.Optional;

/** The newest that is known of people and clinics. What is older than that is not written down. */
public interface AddressBook {

    void note(ClientPart client);

    void note(PractitionerPart practitioner);

    void note(ClinicPart clinic);

    void note(SettingsUpdated settings);

    Optional<ClientPart> client(String id);

    Optional<PractitionerPart> practitioner(String id);

    Optional<ClinicPart> clinic(String id);

    Optional<SettingsUpdated> settings(String clinicId);
}
