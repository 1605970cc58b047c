package clinic.journey;

import clinic.backing.AccessKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What a service is told when it starts: options of a command line, for a context and for a process alike. */
record ServiceSettings(Map<String, Object> options) {

    static final String FRONT_DESK = "journey-front-desk";
    static final String PRACTITIONER = "journey-practitioner";
    static final String OWNER = "journey-owner";

    static final String KEYS = AccessKey.setting(
            new AccessKey(FRONT_DESK, "main", "FRONT_DESK"),
            new AccessKey(PRACTITIONER, "main", "PRACTITIONER"),
            new AccessKey(OWNER, "main", "OWNER"));

    static final String LINK_SECRET = "signs the links of journeys and nothing else";
    static final String ENCRYPTION_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    ServiceSettings with(String option, Object value) {
        var more = new LinkedHashMap<>(options);
        more.put(option, value);
        return new ServiceSettings(more);
    }

    ServiceSettings without(String option) {
        var fewer = new LinkedHashMap<>(options);
        fewer.remove(option);
        return new ServiceSettings(fewer);
    }

    String[] arguments() {
        return options.entrySet().stream()
                .map(option -> "--" + option.getKey() + "=" + option.getValue())
                .toArray(String[]::new);
    }

    ConfigurableApplicationContext start(Class<?>... service) {
        return new SpringApplicationBuilder(service)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .run(arguments());
    }
}
