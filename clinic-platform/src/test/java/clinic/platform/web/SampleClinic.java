package clinic.platform.web;

import static clinic.platform.access.Role.FRONT_DESK;
import static clinic.platform.access.Role.OWNER;
import static clinic.platform.access.Role.PRACTITIONER;

import clinic.platform.access.AccessRules;
import clinic.platform.access.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

/** A service without database and broker that has one of everything the conventions speak of. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.amqp.autoconfigure.RabbitAutoConfiguration",
            "org.springframework.boot.amqp.autoconfigure.health.RabbitHealthContributorAutoConfiguration",
            "org.springframework.boot.amqp.autoconfigure.metrics.RabbitMetricsAutoConfiguration",
            "clinic.platform.outbox.OutboxAutoConfiguration",
            "clinic.platform.inbox.InboxAutoConfiguration"
        })
@Import({SampleNotes.class, SampleFailures.class})
public class SampleClinic {
    public static final String FRONT_DESK_KEY = "sample-front-desk";
    public static final String PRACTITIONER_KEY = "sample-practitioner";
    public static final String OWNER_KEY = "sample-owner";
    public static final String OTHER_OWNER_KEY = "other-owner";

    @Bean
    AccessRules sampleRules() {
        return AccessRules.builder()
                .permit(HttpMethod.GET, "/v1/notes/**", Role.values())
                .permit(HttpMethod.POST, "/v1/notes", FRONT_DESK, PRACTITIONER, OWNER)
                .permit(HttpMethod.PUT, "/v1/notes/*", PRACTITIONER, OWNER)
                .permit(HttpMethod.GET, "/v1/me", Role.values())
                .open(HttpMethod.GET, "/open/*")
                .build();
    }

    /** The settings every test of the sample runs with. */
    public static String[] settings() {
        return new String[] {
            "--spring.config.import=classpath:clinic-platform.yml",
            "--server.port=0",
            "--management.endpoint.health.validate-group-membership=false",
            "--clinic.web.max-body=20KB",
            "--clinic.access.keys="
                    + String.join(
                            ",",
                            entry("desk", "main", FRONT_DESK, FRONT_DESK_KEY),
                            entry("therapist", "main", PRACTITIONER, PRACTITIONER_KEY),
                            entry("owner", "main", OWNER, OWNER_KEY),
                            entry("owner", "other", OWNER, OTHER_OWNER_KEY))
        };
    }

    public static String entry(String name, String clinic, Role role, String key) {
        return name + ":" + clinic + ":" + role + ":" + sha256(key);
    }

    private static String sha256(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
