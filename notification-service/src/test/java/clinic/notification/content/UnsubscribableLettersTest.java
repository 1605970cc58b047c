package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.Life;
import clinic.notification.World;
import clinic.notification.consent.FixedPages;
import clinic.notification.email.Draft;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnsubscribableLettersTest {

    private final World world =
            World.inMemory().learns(new Life("b1").confirmed().checkedIn().completed(6, 3));
    private final UnsubscribableLetters letters = new UnsubscribableLetters(world.letters, new FixedPages());

    @Test
    void aFollowUpSaysHowToEndIt() {
        Email email = world.entry(EmailId.of("b1", Kind.FOLLOW_UP));
        Instant due = Life.START.plus(Duration.ofHours(3));
        String address = "https://mail.example/unsubscribe/client-of-b1?until=" + due.plus(Duration.ofDays(365));
        assertThat(letters.write(email, Life.BORN).unsubscribe()).isEqualTo(address);
        assertThat(letters.decide(email, due))
                .isInstanceOfSatisfying(
                        Draft.Ready.class,
                        ready -> assertThat(ready.letter().unsubscribe()).isEqualTo(address));
        assertThat(letters.decide(email, Life.BORN)).isEqualTo(new Draft.Later(due));
        assertThat(letters.subject(email)).isEqualTo(world.letters.subject(email));
    }

    @Test
    void nobodyCanDoWithoutAConfirmation() {
        Email email = world.entry(EmailId.of("b1", Kind.BOOKING_CONFIRMATION));
        assertThat(letters.write(email, Life.BORN).unsubscribe()).isNull();
        assertThat(letters.decide(email, Life.BORN))
                .isInstanceOfSatisfying(
                        Draft.Ready.class,
                        ready -> assertThat(ready.letter().unsubscribe()).isNull());
    }
}
