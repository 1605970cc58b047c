package clinic.notification.email;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.BookingEvent;
import clinic.notification.Life;
import clinic.notification.MovableClock;
import clinic.notification.News;
import clinic.notification.World;
import clinic.notification.occasion.Correspondence;
import clinic.notification.occasion.Recipient;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client is told of a booking that is moved, and moved back, and waits for somebody to confirm it. */
class ToldChangesTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String OPEN = "one of our practitioners will confirm it";

    private final World world = World.inMemory();
    private final RecordingPostman postman = new RecordingPostman();
    private final MovableClock clock = new MovableClock(Life.BORN.plusSeconds(5));
    private final Dispatch dispatch = world.dispatch(postman, clock);
    private final Life life = new Life("b1");

    @BeforeEach
    void confirmedAndTold() {
        world.learns(life.confirmed());
        drain();
    }

    @Test
    void aSlipThatIsPutRightIsToldToNobody() {
        world.learns(life.rescheduled(HOUR)).learns(life.rescheduled(HOUR.negated()));
        clock.forward(HOUR);
        drain();
        assertThat(postman.letters).hasSize(1);
        assertThat(world.entry(change(2)).standing().reason()).isEqualTo("told-already");
    }

    @Test
    void aSlipThatWasToldIsPutRightInAnotherLetter() {
        world.learns(life.rescheduled(HOUR));
        clock.forward(HOUR);
        drain();
        world.learns(life.rescheduled(HOUR.negated()));
        clock.forward(HOUR);
        drain();
        assertThat(subjects())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("Changed:")
                .contains("14:00");
    }

    @Test
    void aSlipThatIsJustBeingToldIsPutRightAfterwards() {
        world.learns(life.rescheduled(HOUR));
        clock.forward(HOUR);
        world.emails.lease(clock.instant(), clock.instant().plus(HOUR)).orElseThrow();
        world.learns(life.rescheduled(HOUR.negated()));
        clock.forward(Duration.ofMinutes(2));
        drain();
        assertThat(postman.letters).as("while it may be leaving").hasSize(1);
        clock.forward(HOUR);
        drain();
        assertThat(subjects()).as("when nobody knows whether it left").hasSize(2);
    }

    @Test
    void aMoveThatIsStillOpenIsToldAsSuchAndOnceMoreWhenItStands() {
        world.learns(life.rescheduledAndOpen(HOUR));
        clock.forward(HOUR);
        drain();
        assertThat(postman.letters).hasSize(2);
        assertThat(postman.letters.get(1).text()).contains(OPEN);
        assertThat(postman.letters.get(1).invitation().calendar()).contains("STATUS:TENTATIVE");
        world.learns(life.confirmed());
        clock.forward(HOUR);
        drain();
        assertThat(postman.letters).hasSize(3);
        assertThat(postman.letters.get(2).text()).doesNotContain(OPEN);
        assertThat(postman.letters.get(2).invitation().calendar()).contains("STATUS:CONFIRMED");
    }

    @Test
    void aMoveThatWasToldIsNotToldAgainWhenItIsOpenAndWhenItStands() {
        world.learns(life.rescheduled(HOUR));
        clock.forward(HOUR);
        drain();
        world.learns(life.requested());
        clock.forward(HOUR);
        drain();
        world.learns(life.confirmed());
        clock.forward(HOUR);
        drain();
        assertThat(postman.letters).hasSize(2);
    }

    @Test
    void aReminderWaitsForAChangeThatTheLedgerDoesNotHoldYet() {
        life.rescheduled(Duration.ofDays(4).minus(HOUR).negated());
        News moved = life.last();
        Correspondence known =
                world.correspondences.merge(Correspondence.of(moved.attributes(), (BookingEvent) moved.event()));
        World.OCCASIONS.of(known, new Recipient(life.client(), ZoneId.of("Europe/Berlin"))).stream()
                .filter(email -> email.kind() == Kind.REMINDER)
                .forEach(world.emails::put);
        clock.forward(Duration.ofSeconds(10));
        drain();
        assertThat(postman.letters).hasSize(1);
        world.learns(life);
        clock.forward(HOUR);
        drain();
        assertThat(subjects()).hasSize(2).last().asString().startsWith("Changed:");
    }

    @Test
    void aCancellationDoesNotWaitForWhatOnlyWaitsForTheMailServer() {
        world.learns(life.rescheduled(HOUR));
        clock.forward(HOUR);
        postman.failure = new PostClosed("away");
        drain();
        postman.failure = null;
        world.learns(life.cancelled());
        drain();
        assertThat(subjects()).hasSize(2).last().asString().startsWith("Cancelled:");
    }

    @Test
    void whatOnlyWaitsWasNotAttempted() {
        Life other = new Life("b2");
        world.learns(other.confirmed());
        world.emails.lease(clock.instant(), clock.instant().plus(HOUR)).orElseThrow();
        world.learns(other.cancelled());
        drain();
        assertThat(world.entry(EmailId.of("b2", Kind.BOOKING_CANCELLATION))
                        .delivery()
                        .attempts())
                .isZero();
    }

    private static String change(int revision) {
        return EmailId.of("b1", Kind.BOOKING_CHANGE, revision);
    }

    private List<String> subjects() {
        return postman.letters.stream().map(Letter::subject).toList();
    }

    private void drain() {
        while (dispatch.next()) {
            assertThat(postman.letters).hasSizeLessThan(10);
        }
    }
}
