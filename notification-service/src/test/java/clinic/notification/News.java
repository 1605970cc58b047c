package clinic.notification;

import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;
import clinic.notification.occasion.Mailroom;

/** An event with its attributes. */
public record News(EventAttributes attributes, ClinicEvent event) {

    public void to(Mailroom mailroom) {
        mailroom.accept(attributes, event);
    }
}
