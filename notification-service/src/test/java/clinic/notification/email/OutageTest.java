package clinic.notification.email;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.backing.EmbeddedMail;
import clinic.notification.Life;
import clinic.notification.MovableClock;
import clinic.notification.World;
import clinic.notification.email.smtp.SmtpPostman;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class OutageTest {

    private static final String CONFIRMATION = EmailId.of("b1", Kind.BOOKING_CONFIRMATION);

    @Test
    void whatWasDueDuringAnOutageLeavesAfterIt() throws Exception {
        EmbeddedMail before = EmbeddedMail.start(0);
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(before.port());
        before.close();
        World world = World.inMemory().learns(new Life("b1").confirmed());
        MovableClock clock = new MovableClock(Life.BORN);
        Dispatch dispatch = world.dispatch(new SmtpPostman(sender, "desk@clinic.example"), clock);
        assertThat(dispatch.next()).isTrue();
        assertThat(world.entry(CONFIRMATION).standing().status()).isEqualTo(Status.SCHEDULED);
        assertThat(dispatch.next()).isFalse();
        try (EmbeddedMail after = EmbeddedMail.start(sender.getPort())) {
            clock.forward(Duration.ofMinutes(15));
            assertThat(dispatch.next()).isTrue();
            assertThat(after.received()).hasSize(1);
            assertThat(after.received().get(0).getMessageID())
                    .isEqualTo(world.entry(CONFIRMATION).stamp("clinic.example").messageId());
        }
        assertThat(world.entry(CONFIRMATION).standing().status()).isEqualTo(Status.SENT);
    }
}
