package clinic.backing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a Spring test the shared backing services with a database, queues and access keys of its own. */
public final class BackingInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String KEYS = AccessKey.setting(
            new AccessKey("test-front-desk", "main", "FRONT_DESK"),
            new AccessKey("test-practitioner", "main", "PRACTITIONER"),
            new AccessKey("test-owner", "main", "OWNER"),
            new AccessKey("other-front-desk", "other", "FRONT_DESK"),
            new AccessKey("other-owner", "other", "OWNER"));

    private static final String LINK_SECRET = "signs the links of tests and of nothing else";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        quieten();
        var properties = properties(BackingServices.shared(), UUID.randomUUID().toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("clinic-backing", properties));
    }

    private static Map<String, Object> properties(BackingServices services, String run) {
        var properties = new HashMap<String, Object>();
        var broker = services.broker();
        properties.put("spring.mongodb.uri", services.mongoUri("test-" + run));
        properties.put("spring.rabbitmq.host", broker.host());
        properties.put("spring.rabbitmq.port", broker.port());
        properties.put("spring.rabbitmq.username", broker.user());
        properties.put("spring.rabbitmq.password", broker.password());
        properties.put("spring.mail.host", "127.0.0.1");
        properties.put("spring.mail.port", services.smtpPort());
        properties.put("clinic.messaging.namespace", run);
        properties.put("clinic.access.keys", KEYS);
        properties.put("clinic.links.secrets", LINK_SECRET);
        properties.put("clinic.encryption.keys", "for+tests+only+no+secret+at+all+0123456789A=");
        properties.put("server.port", 0);
        return properties;
    }

    private static void quieten() {
        var logging = LoggingSystem.get(BackingInitializer.class.getClassLoader());
        for (var server : EmbeddedServices.CHATTY_LOGGERS) {
            logging.setLogLevel(server, LogLevel.ERROR);
        }
    }
}
