package clinic.reporting;

import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;
import clinic.events.EventType;
import java.time.Instant;

/** An event with its attributes, as a message would bring it. */
public record Told(EventAttributes attributes, ClinicEvent event) {

    public static Told of(String clinicId, String id, long version, Instant at, ClinicEvent event) {
        return new Told(new EventAttributes(EventType.of(event), clinicId, id, version, at), event);
    }
}
