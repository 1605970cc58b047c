package clinic.booking.appointment;

import clinic.booking.client.ClientId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A booking's next state in the making: what is not set stays as it is, the version rises by one. */
final class NextBooking {

    private final Booking before;
    private BookingStatus status;
    private Slot slot;
    private int scheduleRevision;
    private @Nullable ClientId clientId;
    private List<String> cautions;
    private @Nullable PlanSession plan;
    private @Nullable Hold hold;
    private @Nullable Cancellation cancellation;
    private @Nullable Completion completion;

    NextBooking(Booking before) {
        this.before = before;
        this.status = before.status();
        this.slot = before.slot();
        this.scheduleRevision = before.scheduleRevision();
        this.clientId = before.guest().orElse(null);
        this.cautions = before.cautions();
        this.plan = before.plan();
        this.hold = before.hold();
        this.cancellation = before.cancellation();
        this.completion = before.completion();
    }

    NextBooking status(BookingStatus next) {
        this.status = next;
        return this;
    }

    NextBooking slot(Slot next) {
        this.slot = next;
        return this;
    }

    NextBooking revision(int next) {
        this.scheduleRevision = next;
        return this;
    }

    /** A hold's slot is a client's from now on. */
    NextBooking taken(ClientId client, @Nullable PlanSession session, List<String> why) {
        this.clientId = client;
        this.plan = session;
        this.cautions = why;
        this.hold = null;
        return this;
    }

    NextBooking cautions(List<String> next) {
        this.cautions = next;
        return this;
    }

    NextBooking cancellation(Cancellation next) {
        this.cancellation = next;
        return this;
    }

    NextBooking completion(Completion next) {
        this.completion = next;
        return this;
    }

    Decision tell(Happening happening, Act act) {
        Instant confirmedAt = before.confirmedAt();
        if (confirmedAt == null && status == BookingStatus.CONFIRMED) {
            confirmedAt = act.at();
        }
        Booking after = new Booking(
                before.id(),
                before.clinicId(),
                before.version() + 1,
                status,
                clientId,
                slot,
                before.offer(),
                scheduleRevision,
                confirmedAt,
                cautions,
                cancellation,
                completion,
                before.imported(),
                plan,
                hold,
                before.historyWith(act.entry(happening.name())));
        return new Decision(after, happening, act.at());
    }
}
