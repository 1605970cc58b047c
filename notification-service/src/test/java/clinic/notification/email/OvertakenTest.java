package clinic.notification.email;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.Life;
import clinic.notification.MovableClock;
import clinic.notification.World;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OvertakenTest {

    private final World world = World.inMemory();
    private final RecordingPostman postman = new RecordingPostman();
    private final MovableClock clock = new MovableClock(Life.BORN.plusSeconds(5));
    private final Life life = new Life("b1");

    @Test
    void newsThatComesWhileAnEntryIsWithdrawnIsActedOnAtOnce() {
        world.learns(life.confirmed().checkedIn()).learns(life.rescheduled(Duration.ofHours(1)));
        Dispatch dispatch = new Dispatch(
                world.emails,
                new Late(),
                world.undeliverable,
                postman,
                new SilentJournal(),
                new Pace(Duration.ofMinutes(5), Duration.ofMinutes(15)),
                "clinic.example",
                clock);
        clock.forward(Duration.ofMinutes(5));
        while (dispatch.next()) {
            assertThat(postman.letters).hasSizeLessThan(10);
        }
        assertThat(postman.letters).isNotEmpty();
    }

    /** Withdraws what it decides on first, and hears a moment too late that it was wrong. */
    private final class Late implements Drafts {

        private boolean first = true;

        @Override
        public Draft decide(Email email, Instant now) {
            if (first) {
                first = false;
                world.learns(life.confirmed().last());
                return new Draft.Withdrawn(Status.CANCELLED, "client-has-come");
            }
            return world.letters.decide(email, now);
        }

        @Override
        public Letter write(Email email, Instant now) {
            return world.letters.write(email, now);
        }

        @Override
        public String subject(Email email) {
            return world.letters.subject(email);
        }
    }
}
