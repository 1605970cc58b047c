package clinic.platform.inbox;

import java.time.Clock;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageListener;

/** Moves messages from the parked queue to where people can look at them. */
final class ParkedMover implements MessageListener {

    private final ParkedMessages parked;
    private final ParkedShredder shredder;
    private final Patience patience;
    private final Clock clock;

    ParkedMover(ParkedMessages parked, ParkedShredder shredder, Patience patience, Clock clock) {
        this.parked = parked;
        this.shredder = shredder;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public void onMessage(Message message) {
        patience.runToTheEnd(() -> keep(ParkedMessage.of(message, clock.instant())));
    }

    private void keep(ParkedMessage message) {
        parked.keep(message);
        shredder.look(message);
    }
}
