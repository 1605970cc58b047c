package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.client.ClientBookings;
import clinic.booking.client.Clients;
import clinic.booking.client.Erasure;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.platform.NotFound;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.web.Replies;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What becomes of bookings when their client is erased: those not over are called off, all keep figures only. */
public class BookingErasure implements ClientBookings {

    private final AggregateStore<Booking> bookings;
    private final BookingTraces traces;
    private final Clients clients;
    private final Practices practices;

    public BookingErasure(
            AggregateStore<Booking> bookings, BookingTraces traces, Clients clients, Practices practices) {
        this.bookings = bookings;
        this.traces = traces;
        this.clients = clients;
        this.practices = practices;
    }

    @Override
    public List<String> ahead(Client client, Instant now) {
        return traces.open(client).stream()
                .filter(booking -> BookingStatus.LIVE.contains(booking.status()))
                .filter(booking -> booking.slot().end().isAfter(now))
                .map(Booking::key)
                .toList();
    }

    @Override
    public void callOff(Client client) {
        traces.open(client).forEach(booking -> callOff(client, booking));
    }

    /** Leaves figures of nobody, of every booking. */
    void erase(Client client) {
        List<Booking> left = traces.unredacted(client);
        while (!left.isEmpty()) {
            left.forEach(booking -> erase(client, booking));
            left = traces.unredacted(client);
        }
    }

    /**
     * Looks at the client once more after a booking was written: the erasure may have begun since they were read, and
     * may not have seen this booking.
     *
     * @throws NotFound when the client is gone; then the booking does not stand either
     */
    public void recheck(Booking written) {
        if (written.guest().isEmpty()) {
            return;
        }
        Client client = clients.known(written.clinicId(), written.clientId());
        if (client.isLeaving()) {
            withdraw(client, written);
            throw new NotFound();
        }
    }

    private void withdraw(Client client, Booking booking) {
        if (client.isForgotten()) {
            erase(client, booking);
        } else {
            callOff(client, booking);
        }
    }

    private void erase(Client client, Booking booking) {
        callOff(client, booking);
        bookings.redaction()
                .change(
                        client.clinicId(),
                        booking.key(),
                        before -> new Change<>(
                                new LeftBooking(before).anonymous(act(client, before)),
                                null,
                                act(client, before).at()),
                        after -> client.part());
    }

    private void callOff(Client client, Booking booking) {
        if (!BookingStatus.OPEN.contains(booking.status())) {
            return;
        }
        try {
            bookings.change(client.clinicId(), booking.key(), before -> calledOff(client, before), Replies.none());
        } catch (TransitionRefused over) {
            return;
        }
    }

    private Change<Booking> calledOff(Client client, Booking before) {
        Decision withdrawn = new LeftBooking(before).withdrawn(act(client, before));
        if (before.status() == BookingStatus.HELD) {
            return withdrawn.untold();
        }
        Practice practice = practices.of(client.clinicId());
        return new Parties(client, practice.practitioner(before.slot().practitionerId()), practice.clinic())
                .tell(withdrawn);
    }

    /** As of the erasure: whenever it is carried out, and however often, it leaves the same. */
    private static Act act(Client client, Booking before) {
        Erasure erasure = Objects.requireNonNull(client.erasure());
        Instant last = before.history().get(before.history().size() - 1).at();
        return new Act(erasure.by(), last.isAfter(erasure.at()) ? last : erasure.at());
    }
}
