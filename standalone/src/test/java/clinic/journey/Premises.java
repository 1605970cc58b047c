package clinic.journey;

import clinic.backing.BackingServices;
import clinic.platform.MessagingNames;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;

/** Databases, queues and mail addresses nobody else uses; they are gone when it is closed. */
final class Premises implements AutoCloseable {

    private static final List<String> CONSUMERS = List.of("notification", "reporting");

    private final String run = "journey-" + UUID.randomUUID().toString().substring(0, 8);
    private final BackingServices backing = BackingServices.shared();
    private final MongoClient mongo = MongoClients.create(backing.mongoUri("admin"));
    private final CachingConnectionFactory broker = new CachingConnectionFactory(
            backing.broker().host(), backing.broker().port());

    private final Deque<AutoCloseable> kept = new ArrayDeque<>();

    Premises() {
        // what fails on a thread of a service is the service's to get over, as in a process of its own
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
        broker.setUsername(backing.broker().user());
        broker.setPassword(backing.broker().password());
    }

    /** Closes it before everything that was kept earlier. */
    <T extends AutoCloseable> T keep(T closeable) {
        kept.push(closeable);
        return closeable;
    }

    ServiceSettings settings(String service) {
        var options = new LinkedHashMap<String, Object>();
        options.put("spring.config.name", service + "-service");
        options.put("server.port", 0);
        options.put("server.shutdown", "immediate");
        options.put("spring.mongodb.uri", databaseUri(service));
        options.put("spring.rabbitmq.host", backing.broker().host());
        options.put("spring.rabbitmq.port", backing.broker().port());
        options.put("spring.rabbitmq.username", backing.broker().user());
        options.put("spring.rabbitmq.password", backing.broker().password());
        options.put("spring.mail.host", "127.0.0.1");
        options.put("spring.mail.port", backing.smtpPort());
        options.put("clinic.messaging.namespace", run);
        options.put("logging.level.de.bwaldvogel.mongo", "OFF"); // a killed client is no news here
        options.put("clinic.access.keys", ServiceSettings.KEYS);
        options.put("clinic.links.secrets", ServiceSettings.LINK_SECRET);
        options.put("clinic.encryption.keys", ServiceSettings.ENCRYPTION_KEY);
        return new ServiceSettings(options);
    }

    String databaseUri(String service) {
        return backing.mongoUri(run + "-" + service);
    }

    MongoDatabase database(String service) {
        return mongo.getDatabase(run + "-" + service);
    }

    /** Documents of a service with an event that did not leave yet. */
    long unsent(String service) {
        var database = database(service);
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .mapToLong(name -> database.getCollection(name).countDocuments(Filters.exists("outbox.0")))
                .sum();
    }

    /** As if those who hold a service's locks had died long ago. */
    void endLocks(String service) {
        database(service).getCollection("locks").updateMany(Filters.empty(), Updates.set("lockUntil", new Date(0)));
    }

    CachingConnectionFactory broker() {
        return broker;
    }

    MessagingNames names() {
        return new MessagingNames(run);
    }

    int smtpPort() {
        return backing.smtpPort();
    }

    Mailbox mailbox() {
        return new Mailbox(backing.greenMail(), run + ".example.org");
    }

    @Override
    public void close() {
        kept.forEach(Premises::close);
        clear();
        broker.destroy();
        mongo.close();
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void clear() {
        var admin = new RabbitAdmin(broker);
        database("booking").drop();
        for (String service : CONSUMERS) {
            database(service).drop();
            admin.deleteQueue(names().inbox(service));
            admin.deleteQueue(names().parked(service));
        }
        admin.deleteExchange(names().events());
        admin.deleteExchange(names().parkedExchange());
    }
}
