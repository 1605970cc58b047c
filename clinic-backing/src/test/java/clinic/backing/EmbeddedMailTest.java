package clinic.backing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class EmbeddedMailTest {

    @Test
    void takesEmailsForAnybody() throws Exception {
        try (var mail = EmbeddedMail.start(0)) {
            send(mail.port(), "anna@example.org");
            send(mail.port(), "ben@example.net");

            assertThat(mail.received()).extracting(MimeMessage::getSubject).containsExactly("Hello", "Hello");
        }
    }

    private static void send(int port, String recipient) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(port));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("clinic@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject("Hello");
        message.setText("Hello");
        Transport.send(message);
    }
}
