package clinic.notification.content.ical;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Organizer;

/** Who takes part in an appointment. */
final class Party {

    private Party() {}

    static Property organizer(String name, String address) {
        return new Organizer(parameters(name), mailto(address));
    }

    static Property attendee(String name, String address) {
        return new Attendee(parameters(name, Role.REQ_PARTICIPANT, PartStat.ACCEPTED, Rsvp.FALSE), mailto(address));
    }

    private static ParameterList parameters(String name, Parameter... others) {
        ParameterList list = new ParameterList(List.of(others));
        // A quoted parameter value has no way to hold a quote.
        return (ParameterList) list.add(new Cn(name.replace('"', '\'')));
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address", e);
        }
    }
}
