package planted.fact;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Offends on purpose: a domain type that knows Spring and reads the time. */
@Component
public class Unclean {

    Instant now() {
        return Instant.now();
    }
}
