package clinic.journey;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Where the emails of one clinic's people arrive. */
record Mailbox(GreenMail greenMail, String domain) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    int size() {
        return greenMail.getReceivedMessagesForDomain(domain).length;
    }

    List<Letter> letters() {
        return Arrays.stream(greenMail.getReceivedMessagesForDomain(domain))
                .map(Letter::of)
                .toList();
    }

    List<Letter> lettersAbout(String bookingId) {
        return letters().stream()
                .filter(letter -> letter.hasInvitation() && letter.bookingId().equals(bookingId))
                .toList();
    }

    /** The booking's n-th letter, once it is there. */
    Letter letterAbout(String bookingId, int number) {
        await().atMost(PATIENCE).until(() -> lettersAbout(bookingId).size() > number);
        return lettersAbout(bookingId).get(number);
    }

    /** Who was sent something with such a subject, once for each email. */
    List<String> recipientsOf(String subject) {
        return letters().stream()
                .filter(letter -> letter.subject().startsWith(subject))
                .map(Letter::to)
                .toList();
    }
}
