package clinic.booking.feed;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.Happening;
import clinic.booking.appointment.Retelling;
import clinic.booking.client.Client;
import clinic.booking.practice.Clinic;
import clinic.booking.practice.Practitioner;
import clinic.events.EventType;
import clinic.platform.InvalidRequest;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the current state of all that was ever told is read, as the events that would tell it: one collection after the
 * other. Whoever also hears the events misses nothing, whatever changes while they read.
 */
public class FeedDesk {

    private final List<Section<?>> sections;

    public FeedDesk(
            AggregateStore<Clinic> clinics,
            AggregateStore<Practitioner> practitioners,
            AggregateStore<Client> clients,
            AggregateStore<Booking> bookings,
            Retelling retelling) {
        this.sections = List.of(
                Section.of(
                        "clinics",
                        clinics.toldBy(EventType.SETTINGS_UPDATED),
                        it -> it.state().updated()),
                Section.of(
                        "practitioners",
                        practitioners.toldBy(EventType.PRACTITIONER_UPDATED),
                        it -> it.state().updated()),
                Section.of(
                        "clients",
                        clients.toldBy(EventType.CLIENT_UPDATED, EventType.CLIENT_ERASED),
                        it -> it.state().told(it.attributes().sequence())),
                new Section<>("bookings", bookings.toldBy(Happening.tellingTypes()), retelling::of));
    }

    public Page<Item> read(String clinicId, PageRequest page) {
        String[] place = place(page.after());
        int first = section(place[0]);
        List<Item> items = new ArrayList<>();
        for (int i = first; i < sections.size() && items.size() <= page.limit(); i++) {
            String after = i == first ? place[1] : null;
            items.addAll(sections.get(i).read(clinicId, after, page.limit() + 1 - items.size()));
        }
        return Page.of(items, page, Item::position);
    }

    private @Nullable String[] place(@Nullable String position) {
        if (position == null) {
            return new @Nullable String[] {sections.get(0).name(), null};
        }
        String[] parts = position.split("/", 2);
        if (parts.length < 2) {
            throw InvalidRequest.foreignCursor();
        }
        return parts;
    }

    private int section(@Nullable String name) {
        return IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).name().equals(name))
                .findFirst()
                .orElseThrow(InvalidRequest::foreignCursor);
    }
}
