package clinic.backing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** All three servers in this process, on loopback; nothing is kept. */
public record EmbeddedServices(EmbeddedBroker embeddedBroker, EmbeddedDatabase database, EmbeddedMail mail)
        implements BackingServices, AutoCloseable {

    /** Loggers that report every connection and warn of nothing that matters here; ERROR is enough for them. */
    public static final List<String> CHATTY_LOGGERS =
            List.of("org.apache.qpid", "qpid.message", "de.bwaldvogel.mongo", "com.icegreen.greenmail", "io.netty");

    /** Starts the three at once, each on a free port. */
    public static EmbeddedServices start() {
        return start(0, 0, 0);
    }

    /** Starts the three at once; 0 stands for a free port. */
    public static EmbeddedServices start(int brokerPort, int databasePort, int smtpPort) {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var database = CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(databasePort), threads);
            var mail = CompletableFuture.supplyAsync(() -> EmbeddedMail.start(smtpPort), threads);
            var broker = EmbeddedBroker.start(brokerPort);
            return new EmbeddedServices(broker, database.join(), mail.join());
        } finally {
            threads.shutdown();
        }
    }

    @Override
    public String mongoUri(String name) {
        return database.uri(name);
    }

    @Override
    public BrokerAddress broker() {
        return embeddedBroker.address();
    }

    @Override
    public void close() {
        embeddedBroker.close();
        mail.close();
        database.close();
    }
}
