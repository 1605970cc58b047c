package clinic.notification.email.imap;

import clinic.notification.email.FailureReport;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mailbox mail servers report to. What was looked at is marked as seen and stays. */
public final class ReturnMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnMailbox.class);
    private static final String PATIENCE_MILLIS = "15000";

    private final String protocol;
    private final String host;
    private final int port;
    private final String username;
    private final String password;

    public ReturnMailbox(String protocol, String host, int port, String username, String password) {
        this.protocol = protocol;
        this.host = host;
        this.port = port;
        this.username = username;
        this.password = password;
    }

    /** Hands over every report that is new. Returns how many were news; none while the mailbox is out of reach. */
    public int empty(Predicate<FailureReport> returns) {
        try (Store store = session().getStore(protocol)) {
            store.connect(host, port, username, password);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                return empty(inbox, returns);
            }
        } catch (MessagingException outOfReach) {
            LOG.warn(
                    "The mailbox for returned emails is out of reach: {}",
                    outOfReach.getClass().getName());
            return 0;
        }
    }

    private static int empty(Folder inbox, Predicate<FailureReport> returns) throws MessagingException {
        int news = 0;
        for (Message message : inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
            if (read(message).filter(returns).isPresent()) {
                news++;
            }
            message.setFlag(Flags.Flag.SEEN, true);
        }
        return news;
    }

    /** What cannot be read is no report. */
    private static Optional<FailureReport> read(Message message) {
        try {
            return DeliveryReport.read(message);
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            LOG.info("A message in the mailbox for returned emails cannot be read");
            return Optional.empty();
        }
    }

    private Session session() {
        Properties patience = new Properties();
        patience.setProperty("mail." + protocol + ".peek", "true"); // to read is not yet to have acted on it
        for (String what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            patience.setProperty("mail." + protocol + "." + what, PATIENCE_MILLIS);
        }
        return Session.getInstance(patience);
    }
}
