package clinic.booking.appointment;

import clinic.booking.client.ClientId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    private @Nullable Cancellation cancellation;
    private @Nullable Completion completion;
    private @Nullable List<Slot> freed;
    private List<HistoryEntry> history;

    NextBooking(Booking before) {
        this.before = before;
        this.status = before.status();
        this.slot = before.slot();
        this.scheduleRevision = before.scheduleRevision();
        this.clientId = before.guest().orElse(null);
        this.cautions = before.cautions();
        this.plan = before.plan();
        this.freed = before.freed();
        this.cancellation = before.cancellation();
        this.completion = before.completion();
        this.history = before.history();
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

    /** Without what people wrote or found about the client. */
    NextBooking anonymous() {
        this.cancellation = cancellation == null ? null : cancellation.withoutReason();
        this.completion = completion == null ? null : completion.withoutNote();
        this.cautions = List.of();
        this.history = history.stream().map(HistoryEntry::withoutReason).toList();
        return this;
    }

    Decision tell(Happening happening, Act act) {
        freed = freed(happening, act.at());
        return new Decision(after(happening.name(), act), happening, act.at());
    }

    Booking after(String what, Act act) {
        Instant confirmedAt = before.confirmedAt();
        if (confirmedAt == null && status == BookingStatus.CONFIRMED) {
            confirmedAt = act.at();
        }
        return new Booking(
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
                before.hold(),
                freed,
                longer(act.entry(what)));
    }

    private List<HistoryEntry> longer(HistoryEntry entry) {
        return Stream.concat(history.stream(), Stream.of(entry)).toList();
    }

    /** What the waitlist is to see: time still to come that somebody had and has no longer. */
    private @Nullable List<Slot> freed(Happening happening, Instant now) {
        boolean letsGo = switch (happening) {
            case RESCHEDULED, CANCELLED -> true;
            case EXPIRED -> before.hold() != null && before.hold().expiresAt() != null;
            default -> false;
        };
        if (!letsGo || !before.slot().start().isAfter(now)) {
            return before.freed();
        }
        List<Slot> all = new ArrayList<>(before.freed() == null ? List.of() : before.freed());
        all.add(before.slot());
        return List.copyOf(all);
    }
}
