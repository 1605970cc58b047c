package clinic.notification.occasion.messaging;

import clinic.events.ClientErased;
import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;
import clinic.notification.occasion.Mailroom;
import clinic.notification.occasion.Traces;
import clinic.platform.inbox.EventHandler;
import clinic.platform.inbox.ParkedShredder;
import org.springframework.stereotype.Component;

/** Every event goes to the mailroom; what could not be read goes with whoever it may be about. */
@Component
final class BrokerInbox implements EventHandler {

    private final Mailroom mailroom;
    private final Traces traces;
    private final ParkedShredder shredder;

    BrokerInbox(Mailroom mailroom, Traces traces, ParkedShredder shredder) {
        this.mailroom = mailroom;
        this.traces = traces;
        this.shredder = shredder;
    }

    @Override
    public void handle(EventAttributes attributes, ClinicEvent event) {
        mailroom.accept(attributes, event);
        if (event instanceof ClientErased erased) {
            traces.forget(erased.client().id());
            shredder.shred(mailroom.idsOf(erased.client().id()));
        }
    }
}
