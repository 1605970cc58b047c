package clinic.benchmarks;

import clinic.platform.MessagingNames;
import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import java.util.UUID;

/** Broker and database measured on; every run has databases and queues of its own. */
record Components(String mongoUri, String rabbitHost, int smtpPort, String run) implements AutoCloseable {

    static Components ofEnvironment(int smtpPort) {
        return new Components(
                variable("BENCHMARK_MONGODB_URI", "mongodb://localhost:27017/"),
                variable("SPRING_RABBITMQ_HOST", "localhost"),
                smtpPort,
                "bench" + UUID.randomUUID().toString().substring(0, 8));
    }

    private static String variable(String name, String fallback) {
        return Optional.ofNullable(System.getenv(name)).orElse(fallback);
    }

    MessagingNames names() {
        return new MessagingNames(run);
    }

    String databaseName(String service) {
        return run + "-" + service;
    }

    String databaseUri(String service) {
        int query = mongoUri.indexOf('?');
        String address = query < 0 ? mongoUri : mongoUri.substring(0, query);
        String options = query < 0 ? "" : mongoUri.substring(query);
        return (address.endsWith("/") ? address : address + "/") + databaseName(service) + options;
    }

    MongoClient connect() {
        return MongoClients.create(new ConnectionString(mongoUri));
    }

    MongoDatabase database(MongoClient client, String service) {
        return client.getDatabase(databaseName(service));
    }

    /** Leaves nothing behind. */
    @Override
    public void close() {
        try (MongoClient client = connect()) {
            database(client, "booking").drop();
            database(client, "notification").drop();
            database(client, "reporting").drop();
        }
    }
}
