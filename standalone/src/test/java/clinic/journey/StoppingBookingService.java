package clinic.journey;

import clinic.booking.BookingService;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** booking-service as it is, but for a place where it stops. */
@Configuration(proxyBeanMethods = false)
class StoppingBookingService {

    static final String DIRECTORY = "stop.directory";

    public static void main(String[] args) {
        new SpringApplicationBuilder(BookingService.class, StoppingBookingService.class).run(args);
    }

    @Bean
    MongoClientSettingsBuilderCustomizer stopPoint(Environment environment) {
        var stopPoint = new StopPoint(Path.of(environment.getRequiredProperty(DIRECTORY)));
        return settings -> settings.addCommandListener(stopPoint);
    }
}
