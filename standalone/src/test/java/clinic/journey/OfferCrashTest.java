package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** booking-service dies at every write by which a freed slot is offered, accepted and declined. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferCrashTest {

    private static final int CLIENTS = 40;
    private static final String FREED = "update bookings, telling";
    private static final String OFFERED = "insert bookings, telling";
    private static final String SEEN = "update bookings";

    private final Premises premises = new Premises();
    private final List<String> ends = new ArrayList<>();
    private PlantedStop stop;
    private OfferedSlots slots;
    private OfferTraces traces;
    private int days;

    @BeforeAll
    void open(@TempDir Path directory) throws IOException {
        var settings = premises.settings("booking").with("clinic.booking.waitlist-interval", "PT0.2S");
        traces = new OfferTraces(premises, premises.keep(new EventTap(premises.broker(), premises.names())));
        var booking = premises.keep(ServiceProcess.stopping(settings, directory));
        booking.start();
        stop = new PlantedStop(booking, directory, premises);
        var owner = Door.to(booking.port(), ServiceSettings.OWNER);
        slots = new OfferedSlots(premises, Clinic.open(owner, "crash.example.org", 1, CLIENTS));
    }

    @AfterAll
    void close() {
        System.out.println(ends);
        premises.close();
    }

    @AfterEach
    void nothingIsHalfDone() {
        traces.allIsTold();
        traces.nobodyAndNothingIsPromisedTwice();
        traces.everyOfferWasToldOnce();
    }

    @Test
    void isOfferedOnceWheneverTheServiceDies() throws IOException {
        var slot = slots.booked(++days);
        var writes = stop.writesOf(slot::cancel, slot::isOffered);
        assertThat(writes).containsExactly(FREED, OFFERED, SEEN);
        for (Moment moment : Moment.of(writes)) {
            var next = slots.booked(++days);
            stop.at(moment, next::cancel);
            if (!moment.isPast(1)) {
                assertThat(next.guestsStatus()).isEqualTo("CONFIRMED");
                next.cancel();
            }
            calmsDown(next);
            ends.add("offer " + moment + ": " + next.offers());
            assertThat(next.offers()).containsExactly("HELD for 1");
            assertThat(next.states()).containsExactly("WAITING", "WAITING");
        }
    }

    @Test
    void isAcceptedWhollyOrNotAtAll() throws IOException {
        var slot = offered();
        var writes = stop.writesOf(slot::accept, () -> true);
        assertThat(writes).containsExactly("update waitlist", FREED, "update waitlist");
        for (Moment moment : Moment.of(writes)) {
            var next = offered();
            stop.at(moment, next::accept);
            await(moment.toString())
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> !next.states().contains("ACCEPTING"));
            ends.add("acceptance " + moment + ": " + next.offers());
            boolean taken = moment.isPast(2);
            assertThat(next.offers()).containsExactly(taken ? "CONFIRMED for 1" : "HELD for 1");
            assertThat(next.states()).containsExactly(taken ? "FULFILLED" : "WAITING", "WAITING");
            next.accept();
            assertThat(next.offers()).containsExactly("CONFIRMED for 1");
            assertThat(next.states()).containsExactly("FULFILLED", "WAITING");
        }
    }

    @Test
    void isPassedOnOnceWhenDeclined() throws IOException {
        var slot = offered();
        var writes = stop.writesOf(
                slot::decline, () -> slot.isOffered() && slot.offers().size() == 2);
        assertThat(writes).hasSize(3).endsWith(OFFERED, SEEN);
        for (Moment moment : Moment.of(writes)) {
            var next = offered();
            stop.at(moment, next::decline);
            if (!moment.isPast(1)) {
                assertThat(next.offers()).containsExactly("HELD for 1");
                next.decline();
            }
            await(moment.toString())
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> next.isOffered() && next.offers().size() == 2);
            ends.add("declination " + moment + ": " + next.offers());
            assertThat(next.offers()).containsExactly("EXPIRED for 1", "HELD for 2");
            assertThat(next.states()).containsExactly("WAITING", "WAITING");
        }
    }

    private OfferedSlots.OfferedSlot offered() {
        var slot = slots.booked(++days);
        slot.cancel();
        calmsDown(slot);
        return slot;
    }

    private static void calmsDown(OfferedSlots.OfferedSlot slot) {
        await("an offer").atMost(Duration.ofSeconds(30)).until(slot::isOffered);
    }
}
