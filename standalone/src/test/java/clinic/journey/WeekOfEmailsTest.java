package clinic.journey;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionFactory;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/**
 * A clinic's week and the month after it, with a process that is killed and a mail server that is away. Asked for with
 * {@code -Dclinic.week.clients=200}, and another one with {@code -Dclinic.week.seed}.
 */
class WeekOfEmailsTest {

    private static final long SEED = Long.getLong("clinic.week.seed", 4711);
    private static final int CLIENTS = Integer.getInteger("clinic.week.clients", 25);
    private static final int BOOKINGS_EACH = 3;
    /** Of a length that no pause between attempts can be taken for. */
    private static final Duration LEASE = Duration.ofSeconds(297);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(16);
    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final Instant OUTAGE_BEGINS = at(21, 12, 3);
    private static final Instant OUTAGE_ENDS = at(21, 18, 3);
    private static final List<Instant> CRASHES = List.of(at(20, 10, 3), at(22, 14, 3));

    @TempDir
    private Path directory;

    private final Premises premises = new Premises();
    private final ClinicWeek week = new ClinicWeek(
            SEED, CLIENTS, CLIENTS * BOOKINGS_EACH, premises.mailbox().domain());
    private final ExpectedEmails expected = new ExpectedEmails(week);
    private final TcpRelay mail = premises.keep(TcpRelay.before("127.0.0.1", premises.smtpPort()));
    private final NewsWire wire =
            new NewsWire(new RabbitTemplate(premises.broker()), premises.names(), new Random(SEED));
    private SharedClock clock;
    private ServiceProcess notification;
    private boolean mailIsAway;
    private int steps;

    @BeforeEach
    void open() throws Exception {
        var file = directory.resolve("clock");
        clock = SharedClock.at(file);
        clock.set(ClinicWeek.BEGINS);
        var settings = premises.settings("notification")
                .with("spring.mail.port", mail.port())
                .with("clinic.inbox.consumers", 1)
                .with("clinic.email.poll", "20ms")
                .with("clinic.email.lease", LEASE)
                .with(NotificationAtAnyTime.CLOCK, file);
        notification = premises.keep(new ServiceProcess(NotificationAtAnyTime.class, settings, directory));
        notification.start();
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void everybodyGetsWhatTheyDeserveAndNothingElse() throws Exception {
        Instant now = ClinicWeek.BEGINS;
        while (now.isBefore(Instant.MAX)) {
            now = step(now);
        }
        var letters = premises.mailbox().letters();
        var once = letters.stream()
                .collect(Collectors.toMap(
                        Letter::messageId, letter -> letter.to() + " | " + letter.subject(), (a, b) -> {
                            assertThat(b).isEqualTo(a);
                            return a;
                        }));
        System.out.printf("%d emails, %d copies, in %d steps%n", once.size(), letters.size() - once.size(), steps);
        assertThat(once.values()).hasSizeGreaterThan(CLIENTS * 5);
        assertThat(counted(once.values())).isEqualTo(counted(expected.sent));
        assertThat(premises.database("notification").getCollection("parked").countDocuments())
                .isZero();
    }

    /** Returns when the next one is. */
    private Instant step(Instant now) throws Exception {
        steps++;
        clock.set(now);
        switchMail(now);
        for (var event : week.until(now)) {
            wire.on(event, now);
        }
        long mark = wire.send(now);
        Instant calm = CRASHES.contains(now) ? killed(now) : clock.instant();
        calmDown(calm, mark);
        if (!mailIsAway) {
            expected.leave(calm);
        }
        return next(calm);
    }

    private Instant next(Instant now) {
        Instant happens = week.next() == null ? Instant.MAX : week.next();
        Instant next = expected.next(now).isBefore(happens) ? expected.next(now) : happens;
        for (Instant fixed : List.of(OUTAGE_BEGINS, OUTAGE_ENDS, CRASHES.get(0), CRASHES.get(1))) {
            next = fixed.isAfter(now) && fixed.isBefore(next) ? fixed : next;
        }
        return next.isAfter(now) ? next : now.plusSeconds(60);
    }

    private void switchMail(Instant now) {
        if (now.equals(OUTAGE_BEGINS)) {
            mail.cut();
            mailIsAway = true;
        } else if (now.equals(OUTAGE_ENDS)) {
            mail.mend();
            clock.set(now.plus(LONGEST_PAUSE));
            mailIsAway = false;
        }
    }

    /** In the midst of its work. What it held in its hands is free once the lease is over. */
    private Instant killed(Instant now) throws Exception {
        notification.kill();
        clock.set(now.plus(LEASE).plusSeconds(60));
        notification.start();
        return clock.instant();
    }

    /** Waits until all news is known and nothing is on its way out. */
    private void calmDown(Instant now, long mark) {
        var settings = premises.database("notification").getCollection("settings");
        some("news", settings, and(eq("_id", "main"), gte("version", mark)));
        var emails = premises.database("notification").getCollection("emails");
        for (int moments = 0; moments < 12; moments++) {
            Date at = Date.from(clock.instant());
            var due = and(eq("standing.status", "SCHEDULED"), lte("standing.dueAt", at));
            nothing("due", emails, and(due, lte("delivery.heldUntil", at)));
            nothing(
                    "leaving",
                    emails,
                    and(due, eq("delivery.heldUntil", Date.from(clock.instant().plus(LEASE)))));
            var soon = Date.from(clock.instant().plus(MOMENT));
            if (emails.countDocuments(and(due, gt("delivery.heldUntil", at), lte("delivery.heldUntil", soon))) == 0) {
                return;
            }
            clock.set(clock.instant().plus(MOMENT));
        }
    }

    private static void nothing(String what, MongoCollection<Document> collection, Bson filter) {
        awaiting(what).until(() -> collection.countDocuments(filter) == 0);
    }

    private static void some(String what, MongoCollection<Document> collection, Bson filter) {
        awaiting(what).until(() -> collection.countDocuments(filter) > 0);
    }

    private static ConditionFactory awaiting(String what) {
        return await(what)
                .pollInterval(Duration.ofMillis(5))
                .pollDelay(Duration.ZERO)
                .atMost(Duration.ofMinutes(2));
    }

    private static Map<String, Long> counted(Collection<String> emails) {
        return emails.stream().collect(groupingBy(email -> email, TreeMap::new, counting()));
    }

    private static Instant at(int day, int hour, int minute) {
        return ZonedDateTime.of(2026, 10, day, hour, minute, 0, 0, ClinicWeek.ZONE)
                .toInstant();
    }
}
