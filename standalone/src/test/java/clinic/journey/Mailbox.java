package clinic.journey;

import com.icegreen.greenmail.util.GreenMail;
import java.util.Arrays;
import java.util.List;

/** Where the emails of one clinic's people arrive. */
record Mailbox(GreenMail greenMail, String domain) {

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

    /** Who was sent something with such a subject, once for each email. */
    List<String> recipientsOf(String subject) {
        return letters().stream()
                .filter(letter -> letter.subject().startsWith(subject))
                .map(Letter::to)
                .toList();
    }
}
