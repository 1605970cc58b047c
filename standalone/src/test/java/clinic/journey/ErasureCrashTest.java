package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.notification.NotificationService;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** booking-service dies at every write an erasure takes. */
class ErasureCrashTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Marked, two bookings called off, identity removed, four bookings left to figures. */
    private static final int WRITES = 8;

    private static final int SLOTS_EACH = 4;

    @TempDir
    private Path directory;

    private final Premises premises = new Premises();
    private PlantedStop stop;
    private Door owner;
    private Clinic clinic;

    @BeforeEach
    void open() throws IOException {
        premises.keep(premises.settings("notification").start(NotificationService.class));
        // seldom, so that hardly ever a round does what the request is doing
        var settings = premises.settings("booking").with("clinic.erasure.interval", "PT30S");
        var booking = premises.keep(ServiceProcess.stopping(settings, directory));
        booking.start();
        stop = new PlantedStop(booking, directory, premises);
        owner = Door.to(booking.port(), ServiceSettings.OWNER);
        clinic = Clinic.open(owner, premises.mailbox().domain(), 1, 0);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void isFinishedOrNeverBegunWhereverItIsBrokenOff() throws IOException {
        var first = Person.come(owner, clinic, 0);
        var writes = stop.writesOf(() -> erase(first), () -> isForgotten(first));
        assertThat(writes).hasSizeGreaterThanOrEqualTo(WRITES);
        var moments = Moment.of(writes);
        for (var moment : moments) {
            var person = Person.come(owner, clinic, SLOTS_EACH * (1 + moments.indexOf(moment)));
            stop.at(moment, () -> erase(person));
            await("what becomes of an erasure broken off " + moment)
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(isForgotten(person) || !moment.isPast(1) && isAsBefore(person))
                            .as("erasure of %s", writes)
                            .isTrue());
        }
        System.out.printf("died at %s of %s%n", moments, writes);
    }

    private void erase(Person person) {
        owner.delete("/v1/clients/" + person.id() + "?cancelBookings=true").expecting(204);
    }

    private boolean isForgotten(Person person) {
        return statuses(person).stream().noneMatch(List.of("CONFIRMED", "CHECKED_IN")::contains)
                && Search.through(premises, List.of("booking", "notification"))
                        .find(person.words())
                        .isEmpty();
    }

    private boolean isAsBefore(Person person) {
        return statuses(person).stream().filter("CONFIRMED"::equals).count() == 2
                && owner.get("/v1/clients/" + person.id()).status() == 200;
    }

    private List<String> statuses(Person person) {
        return premises.database("booking")
                .getCollection("bookings")
                .find(Filters.eq("clientId", person.id()))
                .map((Document document) -> document.getString("status"))
                .into(new ArrayList<>());
    }
}
