package clinic.notification.email;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.Life;
import clinic.notification.MovableClock;
import clinic.notification.World;
import clinic.platform.web.Replies;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DispatchTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String CONFIRMATION = EmailId.of("b1", Kind.BOOKING_CONFIRMATION);
    private static final String CHANGE = EmailId.of("b1", Kind.BOOKING_CHANGE, 1);
    private static final String FOLLOW_UP = EmailId.of("b1", Kind.FOLLOW_UP);

    private final World world = World.inMemory();
    private final RecordingPostman postman = new RecordingPostman();
    private final MovableClock clock = new MovableClock(Life.BORN.plusSeconds(5));
    private final Dispatch dispatch = world.dispatch(postman, clock);
    private final Life life = new Life("b1");

    @Test
    void sendsTheConfirmationAtOnceAndRecordsWhatWasTold() {
        world.learns(life.confirmed());
        drain();
        assertThat(postman.letters).hasSize(1);
        assertThat(world.entry(CONFIRMATION).standing().status()).isEqualTo(Status.SENT);
        assertThat(world.entry(CONFIRMATION).delivery().sent().revision()).isZero();
    }

    @Test
    void sendsAChangeAfterTheGrace() {
        world.learns(life.confirmed());
        drain();
        world.learns(life.rescheduled(HOUR).last());
        clock.set(Life.BORN.plusSeconds(69));
        drain();
        assertThat(postman.letters).hasSize(1);
        clock.set(Life.BORN.plusSeconds(70));
        drain();
        assertThat(postman.letters).hasSize(2);
        assertThat(postman.letters.get(1).subject()).startsWith("Changed:").contains("15:00");
    }

    @Test
    void doesNotTellAChangeThatTheConfirmationToldAlready() {
        world.learns(life.confirmed().rescheduled(HOUR));
        drain();
        clock.forward(HOUR);
        drain();
        assertThat(postman.letters).hasSize(1);
        assertThat(world.entry(CHANGE).standing().reason()).isEqualTo("told-already");
    }

    @Test
    void waitsWithAChangeWhileTheConfirmationMayBeOnItsWay() {
        world.learns(life.confirmed().rescheduled(HOUR));
        clock.forward(HOUR);
        postman.failure = new PostClosed("away");
        drain();
        assertThat(world.entry(CHANGE).standing().scheduled()).isTrue();
        postman.failure = null;
        clock.forward(HOUR);
        drain();
        assertThat(postman.letters).hasSize(1);
    }

    @Test
    void decidesAgainByTheNewestEvenWhenTheLedgerLagsBehind() {
        world.learns(life.confirmed().completed(6, 3));
        drain();
        world.addresses.note(
                life.client("Ada", "ada@clients.example", false, true).client());
        clock.set(Life.START.plus(HOUR.multipliedBy(3)));
        drain();
        assertThat(world.entry(FOLLOW_UP).standing())
                .isEqualTo(Standing.suppressed(Life.START.plus(HOUR.multipliedBy(3)), "preference"));
        assertThat(postman.letters).hasSize(1);
    }

    @Test
    void tellsNothingOfASessionThatIsOver() {
        clock.set(Life.START.plus(HOUR.multipliedBy(2)));
        world.learns(life.confirmed());
        drain();
        assertThat(postman.letters).isEmpty();
        assertThat(world.entry(CONFIRMATION).standing().reason()).isEqualTo("too-late");
    }

    @Test
    void adviceThatComesTooLateStaysUnsentWhenAClientWantsItAgain() {
        life.confirmed();
        life.client("Ada", "ada@clients.example", false, true);
        world.learns(life.completed(6, 3));
        drain();
        life.client("Ada", "ada@clients.example", true, true);
        clock.set(Life.START.plus(Duration.ofDays(10)));
        world.learns(life.clientUpdated());
        drain();
        assertThat(world.entry(FOLLOW_UP).standing().reason()).isEqualTo("too-late");
        assertThat(postman.letters).hasSize(1);
    }

    @Test
    void aCancellationDoesNotOvertakeTheConfirmationThatIsJustLeaving() {
        world.learns(life.confirmed());
        clock.forward(Duration.ofSeconds(10));
        Email leaving =
                world.emails.lease(clock.instant(), clock.instant().plus(HOUR)).orElseThrow();
        world.learns(life.cancelled().last());
        drain();
        assertThat(postman.letters).isEmpty();
        world.emails.sent(leaving.id(), new Delivery.Sent(clock.instant(), null, "s", "<p>", 0, null));
        clock.forward(Duration.ofSeconds(10));
        drain();
        assertThat(postman.letters)
                .extracting(Letter::subject)
                .singleElement()
                .asString()
                .startsWith("Cancelled:");
    }

    @Test
    void anOutageDelaysLongerAndLongerAndNeverFails() {
        world.learns(
                life.bornAt(Life.BORN, Life.START.plus(Duration.ofDays(30))).confirmed());
        postman.failure = new PostClosed("away");
        IntStream.range(0, 20).forEach(attempt -> {
            drain();
            clock.forward(Duration.ofMinutes(15));
        });
        assertThat(world.entry(CONFIRMATION).delivery().attempts()).isEqualTo(20);
        postman.failure = null;
        drain();
        assertThat(world.entry(CONFIRMATION).standing().status()).isEqualTo(Status.SENT);
        assertThat(postman.messageIds).hasSize(21).containsOnly(postman.messageIds.get(0));
    }

    @Test
    void pausesDoubleUpToTheLongest() {
        Pace pace = new Pace(Duration.ofMinutes(2), Duration.ofMinutes(15));
        assertThat(pace.pauseAfter(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(pace.pauseAfter(5)).isEqualTo(Duration.ofSeconds(32));
        assertThat(pace.pauseAfter(1000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aRefusedLetterFailsWithItsReason() {
        world.learns(life.confirmed());
        postman.failure = new LetterRefused("refused-550");
        drain();
        assertThat(world.entry(CONFIRMATION).standing())
                .isEqualTo(new Standing(Status.FAILED, Life.BORN, "refused-550"));
    }

    @Test
    void aLateEventDoesNotBringBackAnOldAddress() {
        life.confirmed();
        life.client("Ada", "new@clients.example", true, true);
        world.learns(life.clientUpdated()).learns(life.news().get(0));
        drain();
        assertThat(postman.letters).extracting(Letter::address).containsExactly("new@clients.example");
    }

    @Test
    void aCopyAskedForIsAnotherMessage() {
        world.learns(life.confirmed());
        drain();
        new EmailDesk(world.emails, world.letters, () -> {}, clock).resend("main", CONFIRMATION, Replies.none());
        drain();
        assertThat(postman.messageIds).hasSize(2).doesNotHaveDuplicates();
    }

    private void drain() {
        while (dispatch.next()) {
            assertThat(postman.messageIds).hasSizeLessThan(100);
        }
    }
}
