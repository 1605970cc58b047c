package clinic.notification.email.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.Life;
import clinic.notification.MovableClock;
import clinic.notification.World;
import clinic.notification.email.Kind;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MeteredJournalTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final World world = World.inMemory();
    private final MovableClock clock = new MovableClock(Life.BORN);
    private final MeteredJournal journal = new MeteredJournal(registry, world.emails, clock);

    @Test
    void tellsHowMuchIsDueAndForHowLong() {
        assertThat(gauge("clinic.emails.due")).isZero();
        assertThat(gauge("clinic.emails.due.age")).isZero();
        world.learns(new Life("b1").confirmed());
        clock.forward(Duration.ofSeconds(90));
        assertThat(gauge("clinic.emails.due")).isEqualTo(1);
        assertThat(gauge("clinic.emails.due.age")).isEqualTo(90);
    }

    @Test
    void countsWhatBecameOfEmails() {
        journal.sent(Kind.REMINDER);
        journal.sent(Kind.REMINDER);
        journal.failed(Kind.FOLLOW_UP, "refused-550");
        journal.delayed(Kind.REMINDER, "away");
        assertThat(count("clinic.emails.sent", Kind.REMINDER)).isEqualTo(2);
        assertThat(count("clinic.emails.failed", Kind.FOLLOW_UP)).isEqualTo(1);
        assertThat(count("clinic.emails.delayed", Kind.REMINDER)).isEqualTo(1);
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    private double count(String name, Kind kind) {
        return registry.get(name).tag("kind", kind.name()).counter().count();
    }
}
