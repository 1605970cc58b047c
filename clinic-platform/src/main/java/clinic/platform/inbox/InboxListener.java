package clinic.platform.inbox;

import clinic.events.MalformedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageListener;

/** Takes a message from the inbox: handled or parked when this returns, still the queue's when it throws. */
final class InboxListener implements MessageListener {

    private static final Logger log = LoggerFactory.getLogger(InboxListener.class);

    private final EventReader reader = new EventReader();
    private final EventHandler handler;
    private final Parking parking;
    private final Patience patience;
    private final InboxMeters meters;

    InboxListener(EventHandler handler, Parking parking, Patience patience, InboxMeters meters) {
        this.handler = handler;
        this.parking = parking;
        this.patience = patience;
        this.meters = meters;
    }

    @Override
    public void onMessage(Message message) {
        try {
            patience.run(() -> consume(message));
        } catch (GivenUp e) {
            park(message, e.failure());
        }
    }

    private void consume(Message message) {
        EventReader.Read read = reader.read(message);
        handler.handle(read.attributes(), read.event());
        meters.consumed(read.attributes().type());
    }

    private void park(Message message, Throwable failure) {
        String reason = Reason.of(failure);
        patience.runToTheEnd(() -> parking.park(message, reason));
        meters.parked(failure instanceof MalformedEvent ? "malformed" : "failure");
        log.atWarn()
                .addKeyValue(
                        "eventId", message.getMessageProperties().getHeaders().get("cloudEvents_id"))
                .addKeyValue("reason", reason)
                .log("Message parked");
    }
}
