package clinic.notification.email.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.notification.Life;
import clinic.notification.MovableClock;
import clinic.notification.World;
import clinic.notification.email.Dispatch;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.Letter;
import clinic.notification.email.Postman;
import clinic.notification.email.Stamp;
import clinic.notification.email.Status;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PostRoundsTest {

    private static final String CONFIRMATION = EmailId.of("b1", Kind.BOOKING_CONFIRMATION);
    private static final Duration NEVER = Duration.ofHours(1);

    private final World world = World.inMemory();
    private final PostRounds.PostBell bell = new PostRounds.PostBell();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch allowed = new CountDownLatch(1);

    @Test
    void theBellSendsAtOnceWithoutWaitingForTheNextRound() {
        PostRounds rounds = rounds((letter, id) -> {}, NEVER);
        rounds.start();
        world.learns(new Life("b1").confirmed());
        bell.ring();
        await().until(() -> status() == Status.SENT);
        rounds.stop();
    }

    @Test
    void aRoundComesWithoutTheBellToo() {
        PostRounds rounds = rounds((letter, id) -> {}, Duration.ofMillis(20));
        rounds.start();
        world.learns(new Life("b1").confirmed());
        await().until(() -> status() == Status.SENT);
        rounds.stop();
    }

    @Test
    void stoppingWaitsForTheLetterInHand() throws Exception {
        world.learns(new Life("b1").confirmed());
        PostRounds rounds = rounds(this::slowly, NEVER);
        rounds.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(rounds::stop);
        await().until(() -> !rounds.isRunning());
        assertThat(stopped).isNotDone();
        allowed.countDown();
        stopped.get(10, TimeUnit.SECONDS);
        assertThat(status()).isEqualTo(Status.SENT);
    }

    private void slowly(Letter letter, Stamp stamp) {
        begun.countDown();
        try {
            assertThat(allowed.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private PostRounds rounds(Postman postman, Duration interval) {
        Dispatch dispatch = world.dispatch(postman, new MovableClock(Life.BORN));
        return new PostRounds(dispatch, bell, 2, interval);
    }

    private Status status() {
        return world.entry(CONFIRMATION).standing().status();
    }
}
