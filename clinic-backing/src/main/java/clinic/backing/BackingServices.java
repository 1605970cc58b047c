package clinic.backing;

import com.icegreen.greenmail.util.GreenMail;

/** A running broker, database and SMTP server. */
public sealed interface BackingServices permits EmbeddedServices, Containers, External {

    /** The backing services of this JVM, started by the first caller; see {@link BackingKind} for the choice. */
    static BackingServices shared() {
        return SharedBacking.SERVICES;
    }

    /** A connection string that names the given database. */
    String mongoUri(String database);

    BrokerAddress broker();

    /** The SMTP server is always in this process, so that tests can read what arrived. */
    EmbeddedMail mail();

    default int smtpPort() {
        return mail().port();
    }

    default GreenMail greenMail() {
        return mail().greenMail();
    }
}
