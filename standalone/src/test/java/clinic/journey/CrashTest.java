package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingServices;
import clinic.notification.NotificationService;
import clinic.reporting.ReportingService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** booking-service is killed again and again while people book. */
class CrashTest {

    private static final int KILLS = 3;
    private static final int CALLERS = 6;
    private static final int PAUSE_MILLIS = 10;

    @TempDir
    private Path directory;

    private final Premises premises = new Premises();
    private final TcpRelay broker = premises.keep(TcpRelay.before(
            BackingServices.shared().broker().host(),
            BackingServices.shared().broker().port()));
    private ServiceProcess booking;
    private Clinic clinic;
    private Aftermath aftermath;

    @BeforeEach
    void open() throws IOException {
        var notification = premises.keep(premises.settings("notification").start(NotificationService.class));
        var reporting = premises.keep(premises.settings("reporting").start(ReportingService.class));
        var settings = premises.settings("booking")
                .with("spring.rabbitmq.host", "127.0.0.1")
                .with("spring.rabbitmq.port", broker.port());
        booking = premises.keep(ServiceProcess.booking(settings, directory));
        booking.start();
        var owner = Door.to(booking.port(), ServiceSettings.OWNER);
        clinic = Clinic.open(owner, premises.mailbox().domain(), 3, 40);
        aftermath = new Aftermath(premises, clinic, door(notification), door(reporting));
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void losesAndDoublesNothing() throws Exception {
        try (var callers = new Callers(clinic, booking.port(), CALLERS, PAUSE_MILLIS)) {
            var left = killAgainAndAgain(callers);
            someBookFrom(callers);
            callers.finish(Duration.ofMinutes(1));

            assertThat(callers.failures()).isEmpty();
            assertThat(callers.statuses()).containsOnly(201, 409);
            assertThat(left).as("events the kills left behind").isPositive();
            calmsDown(callers.booked());
            System.out.printf("%d kills left %d documents with unsent events; %s%n", KILLS, left, callers);
        }
    }

    /** Returns how many documents were left with an event that had not gone out. */
    private long killAgainAndAgain(Callers callers) throws Exception {
        long left = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            someBookFrom(callers);
            if (kill == KILLS) {
                broker.cut();
                aWhile(300, 600);
            }
            booking.kill();
            left += premises.unsent("booking");
            broker.mend();
            booking.start();
        }
        return left;
    }

    private void calmsDown(Set<String> booked) {
        aftermath.everyEventLeft();
        aftermath.whatWasAnsweredIsThere(booked);
        int copies = aftermath.everyBookingIsConfirmedOnce(booked);
        var held = Sessions.at(booking.port()).hold(booked, 1 + booked.size() / 60);
        int weeks = aftermath.figuresEqualARecount();
        aftermath.nothingIsParked();
        System.out.printf(
                "%d bookings, %d confirmations and %d copies of them; %d sessions in %d weeks%n",
                booked.size(), booked.size(), copies, held.size(), weeks);
    }

    private static void someBookFrom(Callers callers) {
        int enough = callers.booked().size() + ThreadLocalRandom.current().nextInt(50, 150);
        await().pollInterval(Duration.ofMillis(3))
                .atMost(Duration.ofMinutes(2))
                .until(() ->
                        callers.booked().size() > enough || !callers.failures().isEmpty());
    }

    private static void aWhile(int from, int to) {
        var length = Duration.ofMillis(ThreadLocalRandom.current().nextInt(from, to));
        await().pollDelay(length).atMost(length.plusSeconds(10)).until(() -> true);
    }

    private static Door door(ConfigurableApplicationContext service) {
        return Door.to(House.port(service), ServiceSettings.OWNER);
    }
}
