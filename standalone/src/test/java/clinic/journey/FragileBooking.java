package clinic.journey;

import clinic.booking.BookingService;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.File;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * booking-service that drops dead, as after {@code kill -9}, right before a write to clients or bookings. Which one says
 * the number in a file: writes are counted as long as it is there.
 */
final class FragileBooking {

    static final String STOP_POINT = "stop.point";

    private FragileBooking() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(BookingService.class, StopPoint.class).run(args);
    }

    @Configuration(proxyBeanMethods = false)
    static class StopPoint {

        @Bean
        MongoClientSettingsBuilderCustomizer stopPoint(Environment environment) {
            var counted = new Counted(new File(environment.getRequiredProperty(STOP_POINT)));
            return settings -> settings.addCommandListener(counted);
        }
    }

    private record Counted(File file, AtomicInteger writes) implements CommandListener {

        private static final Set<String> COLLECTIONS = Set.of("clients", "bookings");

        Counted(File file) {
            this(file, new AtomicInteger());
        }

        @Override
        public void commandStarted(CommandStartedEvent started) {
            if (file.length() > 0
                    && isWrite(started.getCommandName(), started.getCommand())
                    && writes.incrementAndGet() == file.length()) {
                Runtime.getRuntime().halt(137);
            }
        }

        /** Events taken out of their documents once they have left are no step of anything. */
        private static boolean isWrite(String name, BsonDocument command) {
            return Set.of("insert", "update").contains(name)
                    && COLLECTIONS.contains(command.getString(name).getValue())
                    && !command.toString().contains("$pull");
        }
    }
}
