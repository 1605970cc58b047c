package planted.practice;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import planted.appointment.Early;

/** Offends on purpose: a domain type with Spring, a transaction, the system's time, a clock, and a room built on it. */
@Component
public class Unclean {

    @Transactional
    Instant now(Early other) {
        return Instant.now();
    }

    Instant now(Clock clock) {
        return clock.instant();
    }
}
