package clinic.notification.occasion;

import clinic.events.ClientPart;
import clinic.events.ClinicPart;
import clinic.events.PractitionerPart;
import clinic.events.SettingsUpdated;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The address book in memory. */
public final class MemoryAddressBook implements AddressBook {

    private final Map<String, ClientPart> clients = new ConcurrentHashMap<>();
    private final Map<String, PractitionerPart> practitioners = new ConcurrentHashMap<>();
    private final Map<String, ClinicPart> clinics = new ConcurrentHashMap<>();
    private final Map<String, SettingsUpdated> settings = new ConcurrentHashMap<>();

    @Override
    public void note(ClientPart client) {
        clients.merge(client.id(), client, (old, news) -> news.version() > old.version() ? news : old);
    }

    @Override
    public void note(PractitionerPart practitioner) {
        practitioners.merge(
                practitioner.id(), practitioner, (old, news) -> news.version() > old.version() ? news : old);
    }

    @Override
    public void note(ClinicPart clinic) {
        clinics.merge(clinic.id(), clinic, (old, news) -> news.version() > old.version() ? news : old);
    }

    @Override
    public void note(SettingsUpdated news) {
        note(news.clinic());
        settings.merge(
                news.clinic().id(),
                news,
                (old, newer) -> newer.clinic().version() > old.clinic().version() ? newer : old);
    }

    @Override
    public Optional<ClientPart> client(String id) {
        return Optional.ofNullable(clients.get(id));
    }

    @Override
    public Optional<PractitionerPart> practitioner(String id) {
        return Optional.ofNullable(practitioners.get(id));
    }

    @Override
    public Optional<ClinicPart> clinic(String id) {
        return Optional.ofNullable(clinics.get(id));
    }

    @Override
    public Optional<SettingsUpdated> settings(String clinicId) {
        return Optional.ofNullable(settings.get(clinicId));
    }
}
