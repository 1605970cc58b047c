package clinic.standalone;

import clinic.backing.AccessKey;
import clinic.backing.EmbeddedServices;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a service is told in the trial: command-line options, so that no variable of somebody's environment gets in between. */
final class TrialSettings {

    static final String CLINIC = "trial";

    private static final String KEYS = AccessKey.setting(
            new AccessKey("trial-front-desk", CLINIC, "FRONT_DESK"),
            new AccessKey("trial-practitioner", CLINIC, "PRACTITIONER"),
            new AccessKey("trial-owner", CLINIC, "OWNER"));

    private TrialSettings() {}

    static String[] of(TrialService service, EmbeddedServices backing) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("spring.config.name", service.name() + "-service");
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", service.port());
        settings.put("server.shutdown", "immediate");
        settings.put("spring.main.lazy-initialization", true);
        settings.put("spring.mongodb.uri", backing.mongoUri(service.name()));
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", backing.smtpPort());
        settings.put("clinic.access.keys", KEYS);
        settings.putAll(broker(backing));
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static Map<String, Object> broker(EmbeddedServices backing) {
        var broker = backing.broker();
        return Map.of(
                "spring.rabbitmq.host", broker.host(),
                "spring.rabbitmq.port", broker.port(),
                "spring.rabbitmq.username", broker.user(),
                "spring.rabbitmq.password", broker.password());
    }
}
