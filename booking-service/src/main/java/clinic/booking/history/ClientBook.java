package clinic.booking.history;

import clinic.booking.client.Client;
import clinic.booking.client.ClientId;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A clinic's clients by their email address, and those a file brings along. */
final class ClientBook {

    private static final int PART = 1_000;

    private final AggregateStore<Client> clients;
    private final String clinicId;
    private final String locale;
    private final Map<String, String> idsByAddress = new HashMap<>();
    private final Map<String, Client> arriving = new LinkedHashMap<>();

    ClientBook(AggregateStore<Client> clients, String clinicId, String locale) {
        this.clients = clients;
        this.clinicId = clinicId;
        this.locale = locale;
    }

    /** Whoever was registered first under an address is meant by it. */
    ClientBook load() {
        String after = null;
        List<Client> part;
        do {
            part = clients.list(clinicId, after, PART);
            part.stream()
                    .filter(client -> !client.isLeaving())
                    .forEach(client -> idsByAddress.putIfAbsent(Guest.key(client.email()), client.key()));
            after = part.isEmpty() ? null : part.get(part.size() - 1).key();
        } while (part.size() == PART);
        return this;
    }

    /** @throws LineRefused when nobody is known by this address and the line does not say who it is */
    void expect(Guest guest) {
        if (idsByAddress.containsKey(guest.key()) || arriving.containsKey(guest.key())) {
            return;
        }
        String givenName = guest.givenName();
        String familyName = guest.familyName();
        if (givenName == null || familyName == null) {
            throw Cells.refused(
                    givenName == null ? Column.GIVEN_NAME : Column.FAMILY_NAME, "is required of a new client");
        }
        arriving.put(
                guest.key(),
                new Client(
                        ClientId.next(),
                        clinicId,
                        1,
                        givenName,
                        familyName,
                        guest.email(),
                        null,
                        locale,
                        Client.Preferences.ALL));
    }

    /** Registers who is new. Returns all of these as they are now, by their address. */
    Map<String, Client> meet(Collection<Guest> guests, String batch, Instant now) {
        List<Change<Client>> news = new ArrayList<>();
        arriving.forEach((address, client) -> {
            news.add(new Change<>(client, client.updated(), now));
            idsByAddress.put(address, client.key());
        });
        clients.insertAll(news, batch);
        arriving.clear();
        Map<String, Client> byId = new HashMap<>();
        clients.findAll(
                        clinicId,
                        guests.stream()
                                .map(guest -> idsByAddress.getOrDefault(guest.key(), ""))
                                .distinct()
                                .toList())
                .forEach(client -> byId.put(client.key(), client));
        Map<String, Client> met = new HashMap<>();
        guests.forEach(guest -> met.put(guest.key(), byId.get(idsByAddress.get(guest.key()))));
        return met;
    }
}
