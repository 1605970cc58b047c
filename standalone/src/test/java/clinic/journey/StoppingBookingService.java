package clinic.journey;

import clinic.booking.BookingService;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** booking-service as it is, but for a place where it stops. */
@Configuration
class StoppingBookingService {

    static final String DIRECTORY = "clinic.test.stop-directory";

    public static void main(String[] args) {
        new SpringApplicationBuilder(BookingService.class, StoppingBookingService.class).run(args);
    }

    @Bean
    MongoClientSettingsBuilderCustomizer stopPoint() {
        Path directory = Path.of(System.getProperty(DIRECTORY));
        return settings -> settings.addCommandListener(new StopPoint(directory));
    }
}
