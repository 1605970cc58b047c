package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.HoldDesk;
import clinic.booking.appointment.Reception;
import clinic.booking.waitlist.FreedSlotDesk;
import clinic.booking.waitlist.SlotOfferDesk;
import clinic.platform.Refusal;
import clinic.platform.access.Caller;
import clinic.platform.access.Role;
import clinic.platform.web.Replies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Forty clients, one freed slot: they answer its offer, let it lapse, or book it over the desk, all at once. */
@Order(3)
@ClinicAtAnyTime
class OfferRaceTest {

    private static final int CLIENTS = 40;
    private static final int WAITING = 20;
    private static final int ROUNDS = 200;
    private static final Caller DESK = new Caller("main", "race", Role.FRONT_DESK);

    @LocalServerPort
    private int port;

    @Autowired
    private ShiftedClock clock;

    @Autowired
    private HoldDesk holds;

    @Autowired
    private FreedSlotDesk freed;

    @Autowired
    private SlotOfferDesk offers;

    @Autowired
    private Reception reception;

    @Autowired
    private MongoTemplate mongo;

    private final AtomicInteger offered = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger direct = new AtomicInteger();
    private SmallClinic clinic;

    @Test
    void everFindsOneHolderAtMost() throws Exception {
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, CLIENTS);
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS + 2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                int minutes = round % 8 * 75;
                race(threads, SmallClinic.at(60 + round / 8, 8 + minutes / 60, minutes % 60), round);
            }
        } finally {
            threads.shutdownNow();
            clock.setRight();
        }
        assertThat(Overlaps.in(mongo.getCollection("bookings").find().into(new ArrayList<>())))
                .isEmpty();
        assertThat(accepted.get()).isPositive();
        assertThat(direct.get()).isPositive();
        System.out.printf(
                "%d rounds: %d offers, %d accepted, %d booked over the desk%n",
                ROUNDS, offered.get(), accepted.get(), direct.get());
    }

    private void race(ExecutorService threads, String start, int round) throws Exception {
        ContestedSlot slot = new ContestedSlot(clinic, mongo, start);
        slot.free(WAITING);
        freed.offer();
        CyclicBarrier together = new CyclicBarrier(CLIENTS + 1);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int who = client;
            calls.add(() -> {
                together.await();
                return act(who, slot, round);
            });
        }
        AtomicBoolean over = new AtomicBoolean();
        Future<Integer> mostHolders = threads.submit(() -> {
            together.await();
            return slot.mostHolders(over);
        });
        int winners = 0;
        for (Future<Integer> answer : threads.invokeAll(calls)) {
            winners += answer.get();
        }
        over.set(true);
        assertThat(mostHolders.get()).isLessThanOrEqualTo(1);
        assertThat(winners).isLessThanOrEqualTo(1);
        assertThat(slot.holders("CONFIRMED")).hasSize(winners);
        settle(slot);
    }

    /** Each client in their own way; returns 1 for whoever has the slot in the end. */
    private int act(int client, ContestedSlot slot, int round) {
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                if (client == 0) {
                    clock.moveOn(Duration.ofHours(round % 3));
                    holds.expire();
                    freed.offer();
                } else if (client <= WAITING) {
                    return answer(client, slot, round);
                } else if (round % 2 == 0) {
                    reception.book(DESK, slot.wish(client), Replies.none());
                    direct.incrementAndGet();
                    return 1;
                }
            } catch (Refusal tooLate) {
                assertThat(tooLate.status()).isIn(404, 409, 410);
            }
        }
        return 0;
    }

    private int answer(int client, ContestedSlot slot, int round) {
        for (Document offer : slot.holders("HELD")) {
            if (!offer.getString("clientId").equals(clinic.clients().get(client))) {
                continue;
            }
            offered.incrementAndGet();
            BookingId id = BookingId.of(offer.getString("_id"));
            if ((client + round) % 4 == 0) {
                offers.decline("main", id, "race", Replies.none());
                freed.offer();
            } else {
                offers.accept("main", id, "race", Replies.none());
                accepted.incrementAndGet();
                return 1;
            }
        }
        return 0;
    }

    /** Nobody waits into the next round. */
    private void settle(ContestedSlot slot) {
        mongo.getCollection("waitlist").deleteMany(new Document());
        for (Document offer : slot.holders("HELD")) {
            offers.decline("main", BookingId.of(offer.getString("_id")), "race", Replies.none());
        }
        freed.offer();
    }
}
