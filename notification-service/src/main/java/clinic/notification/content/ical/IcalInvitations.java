package clinic.notification.content.ical;

import clinic.notification.content.Appointment;
import clinic.notification.content.Invitations;
import clinic.notification.email.Invitation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/** Calendar entries by ical4j, with the clinic's zone inside, so that no reader has to know it. */
public final class IcalInvitations implements Invitations {

    private final String organizer;
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    /** @param organizer the address answers go to */
    public IcalInvitations(String organizer) {
        this.organizer = organizer;
    }

    @Override
    public Invitation request(Appointment appointment, Instant now) {
        Status status = appointment.tentative() ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED;
        return invitation(appointment, ImmutableMethod.REQUEST, status, now);
    }

    @Override
    public Invitation cancel(Appointment appointment, Instant now) {
        return invitation(appointment, ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED, now);
    }

    private Invitation invitation(Appointment appointment, Method method, Status status, Instant now) {
        VTimeZone rules = rules(appointment);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//clinic//notification//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        if (rules != null) {
            calendar.add(rules);
        }
        calendar.add(event(appointment, status, rules == null ? null : named(rules), now));
        return new Invitation(method.getValue(), folded(calendar));
    }

    private VEvent event(Appointment appointment, Status status, @Nullable ZoneId zone, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(appointment.bookingId() + "@clinic"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(time(appointment.start(), zone)));
        event.add(new DtEnd<>(time(appointment.end(), zone)));
        event.add(new Sequence(appointment.sequence()));
        event.add(status);
        event.add(new Summary(appointment.summary()));
        event.add(new Location(appointment.location()));
        if (status != ImmutableStatus.VEVENT_CANCELLED) {
            event.add(new Url(URI.create(appointment.ownPage())));
        }
        event.add(Party.organizer(appointment.clinicName(), organizer));
        event.add(Party.attendee(appointment.clientName(), appointment.clientAddress()));
        return event;
    }

    private static Temporal time(Instant at, @Nullable ZoneId zone) {
        return zone == null ? at : at.atZone(zone);
    }

    /** When clocks go back, the second of two equal local times has no name of its own. */
    private static boolean clear(Instant at, Appointment appointment) {
        ZonedDateTime local = at.atZone(appointment.zone());
        return local.equals(local.withEarlierOffsetAtOverlap());
    }

    /** Null where the library has no such rules, or where they name no time: the times are then given in UTC. */
    private @Nullable VTimeZone rules(Appointment appointment) {
        TimeZone found = zones.getTimeZone(appointment.zone().getId());
        if (found == null || !clear(appointment.start(), appointment) || !clear(appointment.end(), appointment)) {
            return null;
        }
        ZoneOffset offset = appointment.zone().getRules().getOffset(appointment.start());
        boolean same = named(found.getVTimeZone())
                .getRules()
                .getOffset(appointment.start())
                .equals(offset);
        return same ? found.getVTimeZone() : null;
    }

    /** The name the rules go by, which is another than the clinic's where the clinic's is an alias. */
    private static ZoneId named(VTimeZone rules) {
        return ZoneId.of(Objects.requireNonNull(rules.getTimeZoneId()).getValue());
    }

    private static String folded(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
