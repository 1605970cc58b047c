package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.client.Clients;
import clinic.booking.practice.Clinic;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.platform.Refusal;
import clinic.platform.access.Caller;
import clinic.platform.access.Role;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Reply;
import java.time.Clock;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What happens to a booking once it stands. Recorded as it happens; the state machine decides, not the clock. */
public class BookingDesk {

    private final Bookings bookings;
    private final Clients clients;
    private final Practices practices;
    private final CareCheck care;
    private final Clock clock;

    public BookingDesk(Bookings bookings, Clients clients, Practices practices, CareCheck care, Clock clock) {
        this.bookings = bookings;
        this.clients = clients;
        this.practices = practices;
        this.care = care;
        this.clock = clock;
    }

    /** Who acts on which booking, at which version. */
    public record Order(Caller caller, BookingId id, IfMatch expected) {}

    /** Who calls a booking off, and why. @param waiveLate not to count as late, however late it is */
    public record Call(Cancellation.By by, @Nullable String reason, boolean waiveLate) {}

    public void confirm(Order order, Reply<Booking> reply) {
        change(order, (booking, act) -> cleared(booking, booking.confirm(act)), reply);
    }

    public void cancel(Order order, Cancellation.By by, @Nullable String reason, Reply<Booking> reply) {
        cancel(order, new Call(by, reason, false), reply);
    }

    /** @throws Refusal when somebody of the front desk wants it not to count as late */
    public void cancel(Order order, Call call, Reply<Booking> reply) {
        if (call.waiveLate() && order.caller().role() == Role.FRONT_DESK) {
            throw new Refusal(403, "forbidden", "The role of this access key does not allow this.");
        }
        Clinic clinic = practices.of(order.caller().clinicId()).clinic();
        change(
                order,
                (booking, act) -> booking.cancel(
                        call.by(),
                        call.reason(),
                        !call.waiveLate()
                                && clinic.policy().late(act.at(), booking.slot().start()),
                        act.because(call.waiveLate() ? call.reason() : null)),
                reply);
    }

    public void checkIn(Order order, Reply<Booking> reply) {
        change(order, (booking, act) -> cleared(booking, booking.checkIn(act)), reply);
    }

    public void undoCheckIn(Order order, Reply<Booking> reply) {
        change(order, Booking::undoCheckIn, reply);
    }

    public void recordNoShow(Order order, Reply<Booking> reply) {
        change(order, Booking::recordNoShow, reply);
    }

    public void undoNoShow(Order order, Reply<Booking> reply) {
        change(order, Booking::undoNoShow, reply);
    }

    public void complete(Order order, Completion session, Reply<Booking> reply) {
        change(order, (booking, act) -> booking.complete(session, act), reply);
    }

    public void correct(Order order, Completion session, Reply<Booking> reply) {
        change(order, (booking, act) -> booking.correct(session, act), reply);
    }

    private void change(Order order, BiFunction<Booking, Act, Decision> decision, Reply<Booking> reply) {
        String clinicId = order.caller().clinicId();
        Act act = new Act(order.caller().name(), clock.instant());
        Practice practice = practices.of(clinicId);
        try {
            Booking after = bookings.change(
                    clinicId,
                    order.id(),
                    order.expected(),
                    booking -> tell(practice, booking, decision.apply(booking, act)),
                    reply);
            care.lookForRedFlag(after, act);
        } catch (Collision taken) {
            throw new SlotTaken(taken);
        }
    }

    /** No decision is taken while a red flag stands. */
    private Decision cleared(Booking booking, Decision decision) {
        care.requireCleared(booking);
        return decision;
    }

    private Change<Booking> tell(Practice practice, Booking before, Decision decision) {
        Client client = clients.get(before.clinicId(), before.clientId());
        return new Parties(client, practice.practitioner(before.slot().practitionerId()), practice.clinic())
                .tell(decision);
    }
}
