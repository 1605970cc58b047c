package clinic.booking;

import clinic.backing.BackingInitializer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The booking service on a port of its own, shared by all tests that ask for it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = BookingService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=booking-service", "clinic.booking.assessment-sweep-interval=PT10H"})
@ContextConfiguration(initializers = BackingInitializer.class)
@Import(Listeners.class)
public @interface OpenClinic {}
