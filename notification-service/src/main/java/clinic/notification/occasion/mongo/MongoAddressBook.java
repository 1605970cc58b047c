package clinic.notification.occasion.mongo;

import clinic.events.ClientPart;
import clinic.events.ClinicPart;
import clinic.events.PractitionerPart;
import clinic.events.SettingsUpdated;
import clinic.notification.occasion.AddressBook;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;

/** The collections {@code clients}, {@code practitioners}, {@code clinics} and {@code settings}. */
public final class MongoAddressBook implements AddressBook {

    private final Notes<ClientPart> clients;
    private final Notes<PractitionerPart> practitioners;
    private final Notes<ClinicPart> clinics;
    private final Notes<SettingsUpdated> settings;

    public MongoAddressBook(MongoOperations mongo) {
        clients = new Notes<>(mongo, "clients", ClientPart.class);
        practitioners = new Notes<>(mongo, "practitioners", PractitionerPart.class);
        clinics = new Notes<>(mongo, "clinics", ClinicPart.class);
        settings = new Notes<>(mongo, "settings", SettingsUpdated.class);
    }

    @Override
    public void note(ClientPart client) {
        clients.note(client.id(), client.version(), client);
    }

    @Override
    public void note(PractitionerPart practitioner) {
        practitioners.note(practitioner.id(), practitioner.version(), practitioner);
    }

    @Override
    public void note(ClinicPart clinic) {
        clinics.note(clinic.id(), clinic.version(), clinic);
    }

    @Override
    public void note(SettingsUpdated news) {
        note(news.clinic());
        settings.note(news.clinic().id(), news.clinic().version(), news);
    }

    @Override
    public Optional<ClientPart> client(String id) {
        return clients.find(id);
    }

    @Override
    public Optional<PractitionerPart> practitioner(String id) {
        return practitioners.find(id);
    }

    @Override
    public Optional<ClinicPart> clinic(String id) {
        return clinics.find(id);
    }

    @Override
    public Optional<SettingsUpdated> settings(String clinicId) {
        return settings.find(clinicId);
    }
}
