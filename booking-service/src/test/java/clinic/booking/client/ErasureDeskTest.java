package clinic.booking.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.booking.Api;
import clinic.booking.OpenClinic;
import clinic.booking.SmallClinic;
import clinic.platform.access.Caller;
import clinic.platform.access.Role;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.web.IfMatch;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An erasure that is broken off goes on until nothing is left, and for a while longer. */
@OpenClinic
class ErasureDeskTest {

    private static final Caller OWNER = new Caller("main", "test-owner", Role.OWNER);

    @LocalServerPort
    private int port;

    @Autowired
    private AggregateStore<Client> store;

    @Autowired
    private Clients clients;

    @Autowired
    private ClientBookings bookings;

    private final Room room = new Room();
    private boolean arriving;
    private ClientId client;

    /** Its records cannot be reached at first. */
    private static final class Room implements PersonalRecords {

        private final AtomicInteger calls = new AtomicInteger();

        @Override
        public String name() {
            return "drawers";
        }

        @Override
        public Stream<?> of(Client client, ZoneId zone) {
            return Stream.of();
        }

        @Override
        public void erase(Client client) {
            assertThat(client.givenName()).isEmpty();
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("stuck");
            }
        }
    }

    @BeforeEach
    void register() {
        Api owner = new Api(port, "test-owner");
        client = ClientId.of(SmallClinic.open(owner, 0, 0, 1).clients().get(0));
    }

    @Test
    void goesOnWhereItWasBrokenOff() {
        desk(Duration.ZERO).erase(OWNER, client, IfMatch.ANY, false);
        assertThat(room.calls).hasValue(1);
        assertThat(state()).isEqualTo(Erasure.State.ERASING);
        desk(Duration.ZERO).resume();
        assertThat(room.calls).hasValue(2);
    }

    @Test
    void looksAgainForAnHourAndThenNoMore() {
        desk(Duration.ZERO).erase(OWNER, client, IfMatch.ANY, false);
        desk(Duration.ofMinutes(59)).resume();
        assertThat(state()).isEqualTo(Erasure.State.ERASING);
        desk(Duration.ofMinutes(61)).resume();
        assertThat(state()).isEqualTo(Erasure.State.ERASED);
        int calls = room.calls.get();
        desk(Duration.ofMinutes(62)).resume();
        assertThat(room.calls).hasValue(calls);
    }

    @Test
    void waitsForAFileThatMayNameTheClient() {
        arriving = true;
        assertThatExceptionOfType(ImportRunning.class)
                .isThrownBy(() -> desk(Duration.ZERO).erase(OWNER, client, IfMatch.ANY, false));
        assertThat(clients.get("main", client).givenName()).isNotEmpty();
        arriving = false;
        desk(Duration.ZERO).erase(OWNER, client, IfMatch.ANY, false);
        arriving = true;
        desk(Duration.ZERO).erase(OWNER, client, IfMatch.ANY, false);
        assertThat(state()).isEqualTo(Erasure.State.ERASING);
    }

    private Erasure.State state() {
        return clients.known("main", client).erasure().state();
    }

    private ErasureDesk desk(Duration later) {
        Clock clock = Clock.offset(Clock.systemUTC(), later);
        return new ErasureDesk(store, clients, bookings, clinic -> arriving, List.of(room), clock);
    }
}
