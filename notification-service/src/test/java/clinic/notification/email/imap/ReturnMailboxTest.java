package clinic.notification.email.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.notification.email.FailureReport;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports as mail servers write them, in a mailbox on a server. */
class ReturnMailboxTest {

    private static final String ID = "<11111111-2222-3333-4444-555555555555.0@clinic.example>";
    private static final String REPORT = """
            From: MAILER-DAEMON@mail.example
            To: returns@clinic.example
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            We are sorry.

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.example
            Arrival-Date: Fri, 20 Nov 2026 10:00:00 +0100

            Final-Recipient: rfc822; nobody@clients.example
            Action: %s
            Status: %s
            Diagnostic-Code: smtp; 550 no such person

            --b
            Content-Type: %s

            From: desk@clinic.example
            Message-ID: %s
            Subject: Your appointment

            Message-ID: <22222222-2222-3333-4444-555555555555.0@clinic.example>
            --b--
            """;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final List<FailureReport> reports = new ArrayList<>();
    private GreenMailUser user;

    @BeforeEach
    void open() {
        server.start();
        user = server.setUser("returns@clinic.example", "returns", "secret");
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void readsReportsOfFailureOnce() throws Exception {
        arrives(REPORT.formatted("failed", "5.1.1", "message/rfc822", ID));
        arrives(REPORT.formatted("Failed", "5.2.2 (full)", "text/rfc822-headers", ID));
        arrives(REPORT.formatted("failed", "4.4.7", "message/rfc822", ID));
        assertThat(mailbox("secret").empty(reports::add)).isEqualTo(3);
        assertThat(reports).extracting(FailureReport::status).containsExactly("5.1.1", "5.2.2", "4.4.7");
        assertThat(reports).extracting(FailureReport::messageId).containsOnly(ID);
        assertThat(mailbox("secret").empty(reports::add)).isZero();
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void passesOverEverythingElse() throws Exception {
        arrives(REPORT.formatted("delayed", "4.4.7", "message/rfc822", ID));
        arrives(REPORT.formatted("failed", "five", "message/rfc822", ID));
        arrives(REPORT.formatted("failed", "5.1.1", "text/plain", ID));
        arrives("From: a@clients.example\nSubject: Re: Your appointment\n\nThank you!\n");
        arrives("Content-Type: multipart/report; boundary=\"b\"\n\n--b\nContent-Type: message/delivery-status\n\n");
        arrives("Content-Type: multipart/report\n\nno boundary");
        assertThat(mailbox("secret").empty(reports::add)).isZero();
        assertThat(reports).isEmpty();
    }

    @Test
    void whatCouldNotBeActedOnIsReadAgain() throws Exception {
        arrives(REPORT.formatted("failed", "5.1.1", "message/rfc822", ID));
        ReturnMailbox mailbox = mailbox("secret");
        assertThatThrownBy(() -> mailbox.empty(report -> {
                    throw new IllegalStateException("the database is away");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(mailbox.empty(reports::add)).isEqualTo(1);
    }

    @Test
    void oneThatIsOutOfReachIsLookedIntoLater() throws Exception {
        arrives(REPORT.formatted("failed", "5.1.1", "message/rfc822", ID));
        assertThat(mailbox("wrong").empty(reports::add)).isZero();
        assertThat(mailbox("secret").empty(reports::add)).isEqualTo(1);
    }

    private ReturnMailbox mailbox(String password) {
        return new ReturnMailbox("imap", "127.0.0.1", server.getImap().getPort(), "returns", password);
    }

    private void arrives(String message) throws Exception {
        byte[] bytes = message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var session = Session.getInstance(new Properties());
        user.deliver(new MimeMessage(session, new ByteArrayInputStream(bytes)));
    }
}
