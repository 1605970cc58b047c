package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.notification.NotificationService;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** booking-service is killed before each of the writes an erasure takes, one after the other. */
class ErasureCrashTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Marked, two bookings called off, identity removed, four bookings left to figures. */
    private static final int WRITES = 8;

    @TempDir
    private Path directory;

    private final Premises premises = new Premises();
    private BookingProcess booking;
    private Door owner;
    private Clinic clinic;

    @BeforeEach
    void open() throws IOException {
        premises.keep(premises.settings("notification").start(NotificationService.class));
        var settings = premises.settings("booking")
                .with("clinic.erasure.interval", "PT0.5S")
                .with("clinic.erasure.longest-round", "PT1S")
                .with(FragileBooking.STOP_POINT, stopPoint());
        booking = premises.keep(new BookingProcess(FragileBooking.class, settings, directory));
        booking.start();
        owner = Door.to(booking.port(), ServiceSettings.OWNER);
        clinic = Clinic.open(owner, premises.mailbox().domain(), 1, 0);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void isFinishedOrNeverBegunWhereverItIsBrokenOff() throws IOException {
        int write = 1;
        while (isKilledBefore(write)) {
            write++;
        }
        assertThat(write - 1).as("writes it was killed before").isGreaterThanOrEqualTo(WRITES);
        System.out.printf("killed before each of %d writes, finished or undone each time%n", write - 1);
    }

    /** False when the erasure does not take that many writes. */
    private boolean isKilledBefore(int write) throws IOException {
        var person = Person.come(owner, clinic, write * 10);
        Files.write(stopPoint(), new byte[write]);
        boolean killed = !isAnswered(person);
        Files.delete(stopPoint());
        if (killed) {
            booking.awaitDeath();
            booking.start();
        }
        await("what becomes of an erasure broken off before write " + write)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(isForgotten(person) || write == 1 && isAsBefore(person))
                        .isTrue());
        return killed;
    }

    private boolean isAnswered(Person person) {
        try {
            owner.delete("/v1/clients/" + person.id() + "?cancelBookings=true").expecting(204);
            return true;
        } catch (UncheckedIOException noAnswer) {
            return false;
        }
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

    private Path stopPoint() {
        return directory.resolve("stop-point");
    }
}
