package clinic.booking.calendar.ical;

import clinic.booking.calendar.Agenda;
import clinic.booking.calendar.CalendarEntry;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes agendas with ical4j. The same agenda is always written the same, so that readers can tell what is new. */
public final class IcalAgenda {

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    public String write(Agenda agenda) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//clinic//booking//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", line(agenda.name())));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT15M"));
        TimeZone known = zones.getTimeZone(agenda.zone().getId());
        if (known != null) {
            calendar.add(known.getVTimeZone());
        }
        LocalTimes times = new LocalTimes(agenda.zone(), known == null ? null : known.getVTimeZone());
        agenda.entries().forEach(entry -> calendar.add(event(entry, times)));
        return ContentLines.folded(calendar);
    }

    private static VEvent event(CalendarEntry entry, LocalTimes times) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.bookingId() + "@clinic"));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(times.of(entry.start())));
        event.add(new DtEnd<>(times.of(entry.end())));
        event.add(status(entry.certainty()));
        event.add(transparency(entry.certainty()));
        event.add(new Summary(line(entry.summary())));
        event.add(new Location(line(entry.location())));
        return event;
    }

    private static Status status(CalendarEntry.Certainty certainty) {
        return switch (certainty) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static Transp transparency(CalendarEntry.Certainty certainty) {
        return certainty == CalendarEntry.Certainty.CANCELLED ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE;
    }

    /** Control characters have no way to be written. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
