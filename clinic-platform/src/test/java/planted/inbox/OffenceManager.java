package planted.inbox;

import clinic.booking.StrayService;
import java.time.Instant;
import org.springframework.transaction.annotation.Transactional;
import planted.outbox.Sender;

/** Offends on purpose, in every way there is a rule against. */
public class OffenceManager {

    @Transactional
    Instant offend(StrayService service, Sender sender) {
        return Instant.now();
    }
}
