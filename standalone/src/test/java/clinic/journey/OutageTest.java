package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingServices;
import com.mongodb.ConnectionString;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the services stand on goes away and comes back while people book. */
class OutageTest {

    private static final int CALLERS = 3;
    private static final int PAUSE_MILLIS = 250;

    private final Premises premises = new Premises();
    private final TcpRelay broker = premises.keep(TcpRelay.before(
            BackingServices.shared().broker().host(),
            BackingServices.shared().broker().port()));
    private final Map<String, TcpRelay> databases =
            Map.of("notification", beforeDatabase("notification"), "reporting", beforeDatabase("reporting"));
    private House house;
    private Clinic clinic;
    private Aftermath aftermath;
    private Callers callers;

    @BeforeEach
    void open() {
        house = House.open(premises, this::behindRelays);
        clinic = Clinic.open(
                house.bookingFor(ServiceSettings.OWNER), premises.mailbox().domain(), 3, 40);
        aftermath = house.aftermath(premises, clinic);
        callers = premises.keep(new Callers(clinic, house.bookingPort(), CALLERS, PAUSE_MILLIS));
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void theirDatabasesMayBeAwayForAMinute() {
        aWhile(3);
        databases.values().forEach(TcpRelay::cut);
        int before = callers.booked().size();
        aWhile(30);
        var held = Sessions.at(house.bookingPort()).hold(callers.booked(), 5);
        aWhile(30);
        int after = callers.booked().size();
        databases.values().forEach(TcpRelay::mend);
        aWhile(3);

        assertThat(after - before).as("bookings during the outage").isGreaterThan(50);
        assertThat(held).isNotEmpty();
        calmsDown("databases", after - before);
    }

    @Test
    void theBrokerMayBeAway() {
        aWhile(3);
        broker.cut();
        int before = callers.booked().size();
        aWhile(20);
        int after = callers.booked().size();
        assertThat(premises.unsent("booking")).as("events that wait").isGreaterThanOrEqualTo(after - before);
        broker.mend();
        aWhile(3);

        assertThat(after - before).as("bookings during the outage").isGreaterThan(20);
        calmsDown("broker", after - before);
    }

    private void calmsDown(String outage, int during) {
        callers.finish(Duration.ofMinutes(1));
        assertThat(callers.failures()).isEmpty();
        assertThat(callers.statuses()).containsOnly(201, 409);
        var booked = callers.booked();
        aftermath.everyEventLeft();
        aftermath.whatWasAnsweredIsThere(booked);
        int copies = aftermath.everyBookingIsConfirmedOnce(booked);
        Sessions.at(house.bookingPort()).hold(stillToCome(), 5);
        int weeks = aftermath.figuresEqualARecount();
        aftermath.nothingIsParked();
        System.out.printf(
                "%s away: %d bookings, %d meanwhile, %d copies of confirmations, %d weeks; %s%n",
                outage, booked.size(), during, copies, weeks, callers);
    }

    private List<String> stillToCome() {
        return aftermath.bookings().stream()
                .filter(booking -> booking.getString("status").equals("CONFIRMED"))
                .map(booking -> booking.getString("_id"))
                .toList();
    }

    private ServiceSettings behindRelays(String service, ServiceSettings usual) {
        var behind = usual.with("spring.rabbitmq.host", "127.0.0.1")
                .with("spring.rabbitmq.port", broker.port())
                .with("clinic.email.lease", "20s");
        var relay = databases.get(service);
        return relay == null ? behind : behind.with("spring.mongodb.uri", uri(service, relay));
    }

    private String uri(String service, TcpRelay relay) {
        var database = new ConnectionString(premises.databaseUri(service)).getDatabase();
        return "mongodb://127.0.0.1:%d/%s?directConnection=true".formatted(relay.port(), database);
    }

    private TcpRelay beforeDatabase(String service) {
        var direct = new ConnectionString(premises.databaseUri(service))
                .getHosts()
                .get(0)
                .split(":");
        return premises.keep(TcpRelay.before(direct[0], direct.length > 1 ? Integer.parseInt(direct[1]) : 27017));
    }

    private static void aWhile(int seconds) {
        await().pollDelay(Duration.ofSeconds(seconds))
                .atMost(Duration.ofSeconds(seconds + 30))
                .until(() -> true);
    }
}
