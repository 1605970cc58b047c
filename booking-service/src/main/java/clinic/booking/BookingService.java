package clinic.booking;

import clinic.booking.care.Techniques;
import clinic.platform.ServiceApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The service front-desk systems call. */
@SpringBootApplication
@EnableConfigurationProperties(Techniques.class)
public class BookingService {

    public static void main(String[] args) {
        ServiceApplication.run(BookingService.class, "booking", args);
    }
}
