package clinic.booking.client;

import clinic.platform.NotFound;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.Clock;
import java.time.Instant;

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
                before -> changed(present(before).with(details)),
                Replies.none());
    }

    /** Written and told once, when the first assessment was. @throws clinic.platform.NotFound when there is no such client */
    public void markScreened(String clinicId, ClientId id, Instant at) {
        Client known = clients.find(clinicId, id.toString()).orElseThrow(NotFound::new);
        if (!known.screened()) {
            clients.change(
                    clinicId, known.key(), before -> changed(present(before).assessedAt(at)), Replies.none());
        }
    }

    /** Whoever is being erased is changed no more. */
    private static Client present(Client client) {
        if (client.isLeaving()) {
            throw new NotFound();
        }
        return client;
    }

    private Change<Client> changed(Client after) {
        return new Change<>(after, after.updated(), clock.instant());
    }
}
