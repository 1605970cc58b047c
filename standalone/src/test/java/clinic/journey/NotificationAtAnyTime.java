package clinic.journey;

import clinic.notification.NotificationService;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** notification-service as it is, by a clock that a test sets. */
@Configuration(proxyBeanMethods = false)
class NotificationAtAnyTime {

    static final String CLOCK = "clock.file";

    public static void main(String[] args) {
        new SpringApplicationBuilder(NotificationService.class, NotificationAtAnyTime.class).run(args);
    }

    @Bean
    Clock clock(Environment environment) {
        return SharedClock.at(Path.of(environment.getRequiredProperty(CLOCK)));
    }
}
