package clinic.notification.email.smtp;

import clinic.notification.email.Letter;
import clinic.notification.email.LetterRefused;
import clinic.notification.email.PostClosed;
import clinic.notification.email.Postman;
import clinic.notification.email.Stamp;
import jakarta.mail.MessagingException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Carries letters to the SMTP server of the clinic. */
public final class SmtpPostman implements Postman {

    private final JavaMailSender sender;
    private final Envelope envelope;

    /** @param from the address all letters come from */
    public SmtpPostman(JavaMailSender sender, String from) {
        this.sender = sender;
        envelope = new Envelope(from);
    }

    @Override
    public void carry(Letter letter, Stamp stamp) {
        try {
            sender.send(envelope.fill(sender.createMimeMessage(), letter, stamp));
        } catch (MessagingException e) {
            throw new LetterRefused("address-invalid");
        } catch (MailException e) {
            if (!SmtpAnswer.onlyTheFarewellFailed(e)) {
                throw failure(e);
            }
        }
    }

    private static RuntimeException failure(MailException e) {
        return SmtpAnswer.refusal(e)
                .<RuntimeException>map(code -> new LetterRefused("refused-" + code))
                .orElseGet(() -> new PostClosed(e.getClass().getSimpleName()));
    }
}
