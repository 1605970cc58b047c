package clinic.booking.client;

import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.Clock;

/** Where clients are registered and changed. */
public class ClientDesk {

    private final AggregateStore<Client> clients;
    private final Clock clock;

    public ClientDesk(AggregateStore<Client> clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    public void register(Client client, Reply<Client> reply) {
        clients.recall(client.clinicId(), reply);
        clients.insert(changed(client), reply);
    }

    /** @param details all but the version, which is the newest one's successor */
    public Client change(Client details, IfMatch expected) {
        return clients.change(
                details.clinicId(),
                details.key(),
                expected,
                before -> changed(new Client(
                        details.id(),
                        details.clinicId(),
                        before.version() + 1,
                        details.givenName(),
                        details.familyName(),
                        details.email(),
                        details.phone(),
                        details.locale(),
                        details.preferences())),
                Replies.none());
    }

    private Change<Client> changed(Client after) {
        return new Change<>(after, after.updated(), clock.instant());
    }
}
