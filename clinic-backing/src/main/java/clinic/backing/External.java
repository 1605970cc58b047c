package clinic.backing;

import java.util.Map;

/** A broker and a database that run already; where they are is read from the environment. */
record External(String mongoUri, BrokerAddress broker, EmbeddedMail mail) implements BackingServices {

    static External from(Map<String, String> environment) {
        return new External(
                environment.getOrDefault("CLINIC_TEST_MONGODB_URI", "mongodb://127.0.0.1:27017/"),
                new BrokerAddress(
                        environment.getOrDefault("SPRING_RABBITMQ_HOST", "127.0.0.1"),
                        Integer.parseInt(environment.getOrDefault("SPRING_RABBITMQ_PORT", "5672")),
                        environment.getOrDefault("SPRING_RABBITMQ_USERNAME", "guest"),
                        environment.getOrDefault("SPRING_RABBITMQ_PASSWORD", "guest")),
                EmbeddedMail.start(0));
    }

    @Override
    public String mongoUri(String database) {
        return MongoUri.of(mongoUri).withDatabase(database);
    }
}
