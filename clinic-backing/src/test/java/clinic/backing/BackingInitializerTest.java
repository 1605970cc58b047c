package clinic.backing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.env.Environment;

class BackingInitializerTest {

    @Test
    void givesEveryContextItsOwnNamesOnSharedServers() {
        var first = initialized();
        var second = initialized();

        assertThat(first.getProperty("spring.rabbitmq.port")).isEqualTo(second.getProperty("spring.rabbitmq.port"));
        assertThat(first.getProperty("spring.mongodb.uri")).isNotEqualTo(second.getProperty("spring.mongodb.uri"));
        assertThat(first.getProperty("clinic.messaging.namespace"))
                .isNotEqualTo(second.getProperty("clinic.messaging.namespace"));
    }

    @Test
    void admitsTheTestKeysByTheirHashes() {
        assertThat(initialized().getProperty("clinic.access.keys"))
                .contains("test-owner:main:OWNER:6ac7d958")
                .contains("other-front-desk:other:FRONT_DESK:")
                .matches("([a-z-]+:[a-z]+:[A-Z_]+:[0-9a-f]{64},?){5}");
    }

    private static Environment initialized() {
        var context = new StaticApplicationContext();
        new BackingInitializer().initialize(context);
        return context.getEnvironment();
    }
}
