package clinic.notification.email.smtp;

import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What the server answered. Refusals of the sender or of its password are the clinic's own matter, not the letter's. */
final class SmtpAnswer {

    private static final int DEEPEST = 10;

    private SmtpAnswer() {}

    /** The letter was taken: what failed was to part from the server afterwards. */
    static boolean onlyTheFarewellFailed(MailException failure) {
        return failure instanceof MailSendException send
                && send.getFailedMessages().isEmpty();
    }

    /** The code of a permanent refusal of this recipient or this letter. */
    static Optional<Integer> refusal(MailException failure) {
        return failures(failure)
                .flatMap(SmtpAnswer::chain)
                .filter(link -> !ofTheSender(link))
                .map(SmtpAnswer::code)
                .filter(code -> code >= 500)
                .findFirst();
    }

    private static Stream<Throwable> failures(MailException failure) {
        Stream<Exception> ofMessages =
                failure instanceof MailSendException send ? Stream.of(send.getMessageExceptions()) : Stream.empty();
        return Stream.concat(ofMessages, Stream.ofNullable(failure.getCause()));
    }

    private static Stream<Throwable> chain(Throwable first) {
        return Stream.iterate(first, Objects::nonNull, SmtpAnswer::next).limit(DEEPEST);
    }

    @SuppressWarnings("NullAway") // the end of the chain is null
    private static Throwable next(Throwable link) {
        return link instanceof MessagingException messaging ? messaging.getNextException() : link.getCause();
    }

    private static boolean ofTheSender(Throwable link) {
        return link instanceof SMTPSenderFailedException
                || link instanceof SMTPSendFailedException send
                        && send.getCommand() != null
                        && send.getCommand().startsWith("MAIL");
    }

    private static int code(Throwable link) {
        if (link instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        return link instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }
}
