package clinic.standalone;

import clinic.backing.AccessKey;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.UUID;

/** What a service is told in the trial: command-line options, so that no variable of somebody's environment gets in between. */
final class TrialSettings {

    static final String CLINIC = "trial";

    private static final String KEYS = AccessKey.setting(
            new AccessKey("trial-front-desk", CLINIC, "FRONT_DESK"),
            new AccessKey("trial-practitioner", CLINIC, "PRACTITIONER"),
            new AccessKey("trial-owner", CLINIC, "OWNER"));

    /** Another one each time: nothing it signs outlives the trial. */
    private static final String LINK_SECRET = UUID.randomUUID() + "-" + UUID.randomUUID();

    private TrialSettings() {}

    /** The trial forgets its key with its data. */
    private static String encryptionKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    static String[] of(TrialService service) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("spring.config.name", service.name() + "-service");
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", service.port());
        settings.put("server.shutdown", "immediate");
        settings.put("spring.main.lazy-initialization", true);
        settings.put("spring.main.log-startup-info", false);
        settings.put("spring.rabbitmq.host", "127.0.0.1");
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("clinic.access.keys", KEYS);
        settings.put("clinic.links.secrets", LINK_SECRET);
        settings.putAll(service.addresses());
        settings.put("clinic.rebuild.keys", CLINIC + ":trial-owner");
        settings.put("clinic.encryption.keys", encryptionKey());
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}
