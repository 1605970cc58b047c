package clinic.notification.email;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.Life;
import clinic.notification.MovableClock;
import clinic.notification.World;
import clinic.platform.web.Replies;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnsTest {

    private static final String CONFIRMATION = EmailId.of("b1", Kind.BOOKING_CONFIRMATION);
    private static final String CANCELLATION = EmailId.of("b1", Kind.BOOKING_CANCELLATION);

    private final World world = World.inMemory();
    private final RecordingPostman postman = new RecordingPostman();
    private final MovableClock clock = new MovableClock(Life.BORN.plusSeconds(5));
    private final Dispatch dispatch = world.dispatch(postman, clock);
    private final Returns returns = new Returns(world.emails, world.undeliverable, new SilentJournal());
    private final Life life = new Life("b1");

    @BeforeEach
    void confirm() {
        world.learns(life.confirmed());
        drain();
    }

    @Test
    void marksTheLedgerAndWritesToThatAddressNoMore() {
        assertThat(returns.accept(new FailureReport(postman.messageIds.get(0), "5.1.1")))
                .isTrue();
        assertThat(world.entry(CONFIRMATION).standing().status()).isEqualTo(Status.FAILED);
        assertThat(world.entry(CONFIRMATION).standing().reason()).isEqualTo("bounced-5.1.1");
        cancel();
        assertThat(postman.letters).hasSize(1);
        assertThat(world.entry(CANCELLATION).standing().status()).isEqualTo(Status.SUPPRESSED);
        assertThat(world.entry(CANCELLATION).standing().reason()).isEqualTo("address-bounced");
    }

    @Test
    void writesToTheNewAddress() {
        returns.accept(new FailureReport(postman.messageIds.get(0), "5.1.1"));
        life.client("Ada", "right@clients.example", true, true);
        world.learns(life.clientUpdated());
        cancel();
        assertThat(postman.letters).extracting(Letter::address).contains("right@clients.example");
    }

    @Test
    void triesAgainWhenSomebodyAsksForIt() {
        returns.accept(new FailureReport(postman.messageIds.get(0), "5.1.1"));
        new EmailDesk(world.emails, world.letters, () -> {}, clock).resend("main", CONFIRMATION, Replies.none());
        drain();
        assertThat(world.entry(CONFIRMATION).standing().status()).isEqualTo(Status.SENT);
        cancel();
        assertThat(postman.letters).hasSize(3);
    }

    @Test
    void whatComesBackOfAnOlderCopySaysNothingOfTheNewAddress() {
        life.client("Ada", "right@clients.example", true, true);
        world.learns(life.clientUpdated());
        new EmailDesk(world.emails, world.letters, () -> {}, clock).resend("main", CONFIRMATION, Replies.none());
        drain();
        assertThat(returns.accept(new FailureReport(postman.messageIds.get(0), "5.1.1")))
                .isFalse();
        assertThat(world.entry(CONFIRMATION).standing().status()).isEqualTo(Status.SENT);
        cancel();
        assertThat(postman.letters).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1.7", "5.1.8", "5.7.1", "4.4.7"})
    void whatIsNotTheAddressesFaultMarksTheEmailAlone(String status) {
        assertThat(returns.accept(new FailureReport(postman.messageIds.get(0), status)))
                .isTrue();
        cancel();
        assertThat(postman.letters).hasSize(2);
    }

    @Test
    void aMailboxThatIsFullMarksTheEmailAndNotTheAddress() {
        returns.accept(new FailureReport(postman.messageIds.get(0), "5.2.2"));
        cancel();
        assertThat(postman.letters).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<other@clinic.example>", "", "<00000000-0000-0000-0000-000000000000.0@clinic.example>"})
    void whatWasNotSentFromHereChangesNothing(String messageId) {
        assertThat(returns.accept(new FailureReport(messageId, "5.1.1"))).isFalse();
        assertThat(world.entry(CONFIRMATION).standing().status()).isEqualTo(Status.SENT);
    }

    @Test
    void twiceIsOnce() {
        FailureReport report = new FailureReport(postman.messageIds.get(0), "5.1.1");
        returns.accept(report);
        assertThat(returns.accept(report)).isFalse();
    }

    private void cancel() {
        world.learns(life.cancelled().last());
        clock.forward(Duration.ofMinutes(1));
        drain();
    }

    private void drain() {
        while (dispatch.next()) {
            assertThat(postman.messageIds).hasSizeLessThan(100);
        }
    }
}
