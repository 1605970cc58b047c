package clinic.platform;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts one service so that several fit on one class path: each reads its own file of settings. */
public final class ServiceApplication {
    private ServiceApplication() {}

    /**
     * Starts the service.
     *
     * @param service its main class
     * @param serviceName {@code booking} reads {@code booking-service.yml} instead of {@code application.yml}
     * @param args the command line
     */
    public static ConfigurableApplicationContext run(Class<?> service, String serviceName, String... args) {
        return new SpringApplicationBuilder(service)
                .properties("spring.config.name=" + serviceName + "-service")
                .run(args);
    }
}
