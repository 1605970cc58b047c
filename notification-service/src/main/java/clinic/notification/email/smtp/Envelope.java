package clinic.notification.email.smtp;

import clinic.notification.email.Invitation;
import clinic.notification.email.Letter;
import clinic.notification.email.Picture;
import clinic.notification.email.Stamp;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * Puts a letter into a MIME message: text and page as alternatives, the page together with its picture, the calendar
 * entry among them and attached.
 */
record Envelope(String from) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    MimeMessage fill(MimeMessage message, Letter letter, Stamp stamp) throws MessagingException {
        message.setFrom(address(from, letter.sender()));
        message.setRecipient(Message.RecipientType.TO, address(letter.address(), letter.name()));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
        }
        message.setContent(content(letter));
        message.saveChanges();
        message.setHeader("Message-ID", stamp.messageId());
        if (stamp.answers() != null) {
            message.setHeader("In-Reply-To", stamp.answers());
            message.setHeader("References", stamp.answers());
        }
        return message;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            InternetAddress checked = new InternetAddress(address, true);
            checked.setPersonal(name.isEmpty() ? null : name, UTF_8);
            return checked;
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8", e);
        }
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(letter.text(), "text/plain; charset=UTF-8"));
        alternatives.addBodyPart(page(letter));
        Invitation invitation = letter.invitation();
        if (invitation == null) {
            return alternatives;
        }
        String type = "text/calendar; charset=UTF-8; method=" + invitation.method();
        alternatives.addBodyPart(part(invitation.calendar(), type));
        MimeBodyPart whole = new MimeBodyPart();
        whole.setContent(alternatives);
        MimeMultipart mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(whole);
        mixed.addBodyPart(attachment(invitation));
        return mixed;
    }

    private static BodyPart page(Letter letter) throws MessagingException {
        BodyPart page = part(letter.html(), "text/html; charset=UTF-8");
        Picture picture = letter.picture();
        if (picture == null) {
            return page;
        }
        MimeMultipart related = new MimeMultipart("related");
        related.addBodyPart(page);
        related.addBodyPart(shown(picture));
        MimeBodyPart whole = new MimeBodyPart();
        whole.setContent(related);
        return whole;
    }

    private static BodyPart shown(Picture picture) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(picture.png(), Picture.TYPE)));
        part.setContentID("<" + picture.id() + ">");
        part.setDisposition(Part.INLINE);
        part.setFileName("chart.png");
        return part;
    }

    private static BodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new Utf8Text(text, type)));
        return part;
    }

    private static BodyPart attachment(Invitation invitation) throws MessagingException {
        BodyPart part = part(invitation.calendar(), "application/ics");
        part.setFileName("appointment.ics");
        return part;
    }
}
