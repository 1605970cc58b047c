package clinic.journey;

import clinic.events.ClientErased;
import clinic.events.ClientPart;
import clinic.events.ClientUpdated;
import clinic.events.ClinicEvent;

/** A client as the clinic knows them, and the events that tell of them. */
final class ToldClient {

    final String id;
    private final String domain;
    ClientPart part;

    ToldClient(int number, String domain) {
        this.id = "client-" + number;
        this.domain = domain;
        this.part = new ClientPart(
                id, 1, "Ada", id + "@" + domain, "en", new ClientPart.Preferences(true, true), number % 2 == 0);
    }

    ClinicEvent moved() {
        long version = part.version() + 1;
        return becomes(id + ".v" + version + "@" + domain, part.preferences());
    }

    ClinicEvent wants(boolean reminders, boolean followUps) {
        return becomes(part.email(), new ClientPart.Preferences(reminders, followUps));
    }

    ClinicEvent erased() {
        part = ClientPart.erased(id, part.version() + 1);
        return new ClientErased(new ClientErased.Erased(id, part.version()));
    }

    private ClinicEvent becomes(String email, ClientPart.Preferences preferences) {
        part = new ClientPart(id, part.version() + 1, "Ada", email, "en", preferences, part.screened());
        return new ClientUpdated(part);
    }
}
