package clinic.booking;

import clinic.backing.BackingInitializer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The booking service with a clock that tests move on, and without sweeps of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = BookingService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=booking-service",
            "clinic.booking.hold-sweep-interval=PT10H",
            "clinic.booking.waitlist-interval=PT10H"
        })
@ContextConfiguration(initializers = BackingInitializer.class)
@Import({Listeners.class, ClinicAtAnyTime.Time.class, OfferedSlots.class})
public @interface ClinicAtAnyTime {

    /** One clock for all who ask. */
    @TestConfiguration
    class Time {

        @Bean
        ShiftedClock clock() {
            return new ShiftedClock();
        }
    }
}
