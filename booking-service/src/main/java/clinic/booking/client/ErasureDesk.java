package clinic.booking.client;

import clinic.booking.client.Erasure.State;
import clinic.platform.access.Caller;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where clients are erased: the client is marked first, the rest follows from the mark and is taken up again until
 * nothing is left.
 */
public class ErasureDesk {

    /** Longer than any request that read the client before may go on. */
    private static final Duration WATCH = Duration.ofHours(1);

    private static final int BATCH = 100;
    private static final Logger LOG = System.getLogger(ErasureDesk.class.getName());

    private final AggregateStore<Client> store;
    private final Clients clients;
    private final ClientBookings bookings;
    private final Arrivals arrivals;
    private final List<PersonalRecords> rooms;
    private final Clock clock;

    public ErasureDesk(
            AggregateStore<Client> store,
            Clients clients,
            ClientBookings bookings,
            Arrivals arrivals,
            List<PersonalRecords> rooms,
            Clock clock) {
        this.store = store;
        this.clients = clients;
        this.bookings = bookings;
        this.arrivals = arrivals;
        this.rooms = List.copyOf(rooms);
        this.clock = clock;
    }

    /**
     * Erasing once more takes up what is left and changes nothing else.
     *
     * @throws clinic.platform.NotFound when the clinic never had such a client
     * @throws BookingAhead when the client is booked and that is not to be called off
     * @throws ImportRunning when a file is being read that may name the client
     */
    public void erase(Caller caller, ClientId id, IfMatch expected, boolean cancelBookings) {
        Client client = clients.known(caller.clinicId(), id);
        if (!client.isLeaving()) {
            List<String> ahead = bookings.ahead(client, clock.instant());
            if (!ahead.isEmpty() && !cancelBookings) {
                throw new BookingAhead(ahead);
            }
            if (arrivals.pending(client.clinicId())) {
                throw new ImportRunning();
            }
            client = mark(client, expected, caller.name());
        }
        tryToFinish(client);
    }

    /** Takes up every erasure that is under way. */
    public void resume() {
        @Nullable String after = null;
        List<Client> leaving;
        do {
            leaving = clients.leaving(after, BATCH);
            leaving.forEach(this::tryToFinish);
            after = leaving.isEmpty() ? null : leaving.get(leaving.size() - 1).key();
        } while (leaving.size() == BATCH);
    }

    private void tryToFinish(Client client) {
        try {
            finish(client);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "An erasure goes on later: {0}", e.getClass().getName());
        }
    }

    private void finish(Client client) {
        if (!client.isForgotten()) {
            bookings.callOff(client);
        }
        Client forgotten = client.isForgotten() ? client : forget(client);
        rooms.forEach(room -> room.erase(forgotten));
        if (forgotten.leftBefore(clock.instant().minus(WATCH))) {
            change(forgotten, Client::erased);
        }
    }

    private Client mark(Client client, IfMatch expected, String by) {
        Erasure first = new Erasure(State.CALLING_OFF, clock.instant(), by);
        return store.change(
                client.clinicId(), client.key(), expected, before -> untold(before.leaving(first)), Replies.none());
    }

    private Client forget(Client client) {
        return change(client, Client::forgotten);
    }

    private Client change(Client client, Function<Client, Client> step) {
        return store.redaction().change(client.clinicId(), client.key(), before -> told(before, step), Client::part);
    }

    private Change<Client> told(Client before, Function<Client, Client> step) {
        Client after = step.apply(before);
        return new Change<>(after, before.isForgotten() ? null : after.told(after.version()), clock.instant());
    }

    private Change<Client> untold(Client after) {
        return new Change<>(after, null, clock.instant());
    }
}
