package clinic.platform.inbox;

import com.mongodb.ConnectionString;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Puts a relay between the test and its database. */
final class DatabaseBehindRelay implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var direct = new ConnectionString(environment.getRequiredProperty("spring.mongodb.uri"));
        var host = direct.getHosts().get(0).split(":");
        var relay = new TcpRelay(host[0], Integer.parseInt(host[1]));
        var uri = "mongodb://127.0.0.1:%d/%s?directConnection=true&serverSelectionTimeoutMS=300&connectTimeoutMS=300"
                .formatted(relay.port(), direct.getDatabase());
        environment.getPropertySources().addFirst(new MapPropertySource("relay", Map.of("spring.mongodb.uri", uri)));
        context.getBeanFactory().registerSingleton("relay", relay);
    }
}
