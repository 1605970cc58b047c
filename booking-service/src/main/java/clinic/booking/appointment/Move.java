package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.practice.Practice;
import clinic.booking.practice.PractitionerId;
import clinic.platform.outbox.Change;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A booking on its way to another time; remembers what lost races showed to be taken. */
final class Move {

    private final Practice practice;
    private final Client client;
    private final Instant start;
    private final @Nullable PractitionerId practitionerId;
    private final Act act;
    private @Nullable Places places;
    private @Nullable PractitionerId searchedFor;
    private @Nullable Slot tried;

    Move(Practice practice, Client client, Instant start, @Nullable PractitionerId practitionerId, Act act) {
        this.practice = practice;
        this.client = client;
        this.start = start;
        this.practitionerId = practitionerId;
        this.act = act;
    }

    Need need(Booking before) {
        return Need.moving(before, practice.treatment(before.offer().treatmentId()), start, practitionerId);
    }

    /** Searched once, and again when the booking went to another practitioner meanwhile. */
    Places places(Need need, Supplier<Places> search) {
        if (places == null || !Objects.equals(need.practitionerId(), searchedFor)) {
            places = search.get();
            searchedFor = need.practitionerId();
        }
        return places;
    }

    Change<Booking> to(Booking before, Slot slot) {
        tried = slot;
        return new Parties(client, practice.practitioner(slot.practitionerId()), practice.clinic())
                .tell(before.reschedule(slot, act));
    }

    void lose(Collision lost) {
        Objects.requireNonNull(places).drop(Objects.requireNonNull(tried), lost);
    }

    Practice practice() {
        return practice;
    }

    Act act() {
        return act;
    }
}
