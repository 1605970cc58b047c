package clinic.notification.occasion.messaging;

import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;
import clinic.notification.occasion.Mailroom;
import clinic.platform.inbox.EventHandler;
import org.springframework.stereotype.Component;

/** Every event goes to the mailroom. */
@Component
final class BrokerInbox implements EventHandler {

    private final Mailroom mailroom;

    BrokerInbox(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    @Override
    public void handle(EventAttributes attributes, ClinicEvent event) {
        mailroom.accept(attributes, event);
    }
}
