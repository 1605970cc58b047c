package clinic.notification.email.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import clinic.backing.EmbeddedMail;
import clinic.notification.Life;
import clinic.notification.World;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.Letter;
import clinic.notification.email.LetterRefused;
import clinic.notification.email.Picture;
import clinic.notification.email.PostClosed;
import clinic.notification.email.Stamp;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What the SMTP server gets. */
class SmtpPostmanTest {

    private EmbeddedMail server = EmbeddedMail.start(0);
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final SmtpPostman postman = new SmtpPostman(sender, "desk@clinic.example");

    SmtpPostmanTest() {
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void carriesTextPageAndCalendarEntry() throws Exception {
        postman.carry(confirmation("Ada"), new Stamp("<1@clinic.example>", null));
        MimeMessage message = server.received().get(0);
        assertThat(message.getMessageID()).isEqualTo("<1@clinic.example>");
        assertThat(message.getSubject())
                .isEqualTo("Your appointment on Friday, 20 November 2026, 14:00 at Back in Balance");
        assertThat(message.getFrom()).containsExactly(new InternetAddress("desk@clinic.example"));
        MimeMultipart mixed = (MimeMultipart) message.getContent();
        MimeMultipart alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getBodyPart(0).getContent().toString()).contains("Hello Ada,");
        assertThat(alternatives.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(alternatives.getBodyPart(2).getContentType()).contains("text/calendar", "method=REQUEST");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("appointment.ics");
    }

    @Test
    void aPictureTravelsWithThePageThatShowsIt() throws Exception {
        Letter letter = new Letter("a@b.example", "", "Clinic", "s", "<img src='cid:x@y'>", "t", null)
                .illustrated(new Picture("x@y", new byte[] {1, 2, 3}));
        postman.carry(letter, new Stamp("<6@clinic.example>", null));
        MimeMultipart alternatives = (MimeMultipart) server.received().get(0).getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getBodyPart(0).getContentType()).startsWith("text/plain");
        MimeMultipart related = (MimeMultipart) alternatives.getBodyPart(1).getContent();
        assertThat(related.getContentType()).startsWith("multipart/related");
        assertThat(related.getBodyPart(0).getContentType()).startsWith("text/html");
        assertThat(related.getBodyPart(1).getContentType()).startsWith("image/png");
        assertThat(related.getBodyPart(1).getHeader("Content-ID")).containsExactly("<x@y>");
        assertThat(related.getBodyPart(1).getDisposition()).isEqualTo("inline");
        assertThat(related.getBodyPart(1).getInputStream()).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void standsBelowTheEmailItBelongsTo() throws Exception {
        postman.carry(confirmation("Ada"), new Stamp("<7@clinic.example>", "<1@clinic.example>"));
        MimeMessage message = server.received().get(0);
        assertThat(message.getHeader("In-Reply-To")).containsExactly("<1@clinic.example>");
        assertThat(message.getHeader("References")).containsExactly("<1@clinic.example>");
    }

    @Test
    void keepsLettersOutsideAscii() throws Exception {
        postman.carry(confirmation("Zoë Müller 健"), new Stamp("<2@clinic.example>", null));
        MimeMessage message = server.received().get(0);
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Zoë Müller 健");
        MimeMultipart mixed = (MimeMultipart) message.getContent();
        MimeMultipart alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getBodyPart(0).getContent().toString()).contains("Hello Zoë Müller 健,");
    }

    @Test
    void aNameCannotAddHeaders() throws Exception {
        postman.carry(
                confirmation("Eve\r\nBcc: other@clients.example\r\n\r\n<b>"), new Stamp("<3@clinic.example>", null));
        MimeMessage message = server.received().get(0);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    @Test
    void saysHowToEndLettersNobodyNeeds() throws Exception {
        String address = "https://mail.example/unsubscribe/" + "x".repeat(150);
        postman.carry(confirmation("Ada").endedAt(address), new Stamp("<9@clinic.example>", null));
        postman.carry(confirmation("Ada"), new Stamp("<8@clinic.example>", null));
        MimeMessage ending = server.received().get(0);
        assertThat(ending.getHeader("List-Unsubscribe")).containsExactly("<" + address + ">");
        assertThat(ending.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        MimeMessage other = server.received().get(1);
        assertThat(other.getHeader("List-Unsubscribe")).isNull();
        assertThat(other.getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void refusesAnAddressThatIsNone() {
        Letter letter = new Letter("a@b.example\r\nBcc: c@d.example", "", "Clinic", "s", "<p>", "t", null);
        assertThatThrownBy(() -> postman.carry(letter, new Stamp("<4@clinic.example>", null)))
                .isInstanceOf(LetterRefused.class)
                .hasMessage("address-invalid");
    }

    @Test
    void aServerThatIsAwayIsNoRefusal() {
        int port = server.port();
        server.close();
        assertThatThrownBy(() -> postman.carry(confirmation("Ada"), new Stamp("<5@clinic.example>", null)))
                .isInstanceOf(PostClosed.class);
        server = EmbeddedMail.start(port);
        postman.carry(confirmation("Ada"), new Stamp("<5@clinic.example>", null));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void tellsAPermanentRefusalFromAPassingOne() throws Exception {
        assertThat(failureAgainst("550 5.1.1 no such person"))
                .isInstanceOf(LetterRefused.class)
                .hasMessage("refused-550");
        assertThat(failureAgainst("450 4.2.1 try later")).isInstanceOf(PostClosed.class);
    }

    @Test
    void aServerThatHangsUpAfterTheLetterHasIt() throws Exception {
        assertThat(failureOf(PickyServer.hangingUpOnFarewell())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"530 5.7.0 Authentication required", "550 5.7.1 not you", "554 5.7.1 go away"})
    void aServerThatTurnsOurselvesAwayRefusesNoLetter(String answer) throws Exception {
        assertThat(failureOf(PickyServer.answeringSenders(answer))).isInstanceOf(PostClosed.class);
    }

    private static Throwable failureAgainst(String answer) throws Exception {
        return failureOf(new PickyServer(answer));
    }

    private static Throwable failureOf(PickyServer server) throws Exception {
        try (PickyServer picky = server) {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(picky.port());
            SmtpPostman postman = new SmtpPostman(sender, "desk@clinic.example");
            return catchThrowable(() -> postman.carry(confirmation("Ada"), new Stamp("<6@clinic.example>", null)));
        }
    }

    private static Letter confirmation(String givenName) {
        Life life = new Life("b1").client(givenName, "ada@clients.example", true, true);
        World world = World.inMemory().learns(life.confirmed());
        Email email = world.entry(EmailId.of("b1", Kind.BOOKING_CONFIRMATION));
        return world.letters.write(email, Instant.EPOCH.plus(Duration.ofDays(20_000)));
    }
}
