package clinic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;

class ServiceApplicationTest {
    @Configuration(proxyBeanMethods = false)
    static class Sample {}

    @Test
    void readsTheServicesOwnSettingsAndThoseOfThePlatform() {
        try (var context = ServiceApplication.run(Sample.class, "sample", "--spring.main.banner-mode=off")) {
            assertThat(context.getEnvironment().getProperty("sample.own")).isEqualTo("yes");
            assertThat(context.getEnvironment().getProperty("server.shutdown")).isEqualTo("graceful");
            assertThat(context.getEnvironment().getProperty("logging.structured.format.console"))
                    .isEmpty();
        }
    }
}
