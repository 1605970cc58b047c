package clinic.booking.appointment;

import clinic.booking.availability.Availability;
import clinic.booking.availability.Diary;
import clinic.booking.availability.Occupancy;
import clinic.booking.availability.Occupied;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.Room;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds practitioner and room for a session, or says why there are none. */
public class Allocation {

    private static final int MOST_ALTERNATIVES = 5;
    private static final Duration AROUND = Duration.ofHours(12);

    private final Diary diary;
    private final Availability availability;

    public Allocation(Diary diary, Availability availability) {
        this.diary = diary;
        this.availability = availability;
    }

    /** @throws Unbookable when the time cannot be booked at all */
    Places places(Practice practice, Need need, Instant now) {
        return places(practice, need, new Admission(practice, now, false), Set.of());
    }

    /** @throws Unbookable when the time cannot be booked at all */
    Places places(Practice practice, Need need, Admission admission) {
        return places(practice, need, admission, Set.of());
    }

    /** @param ignored bookings that will make way */
    Places places(Practice practice, Need need, Instant now, Set<String> ignored) {
        return places(practice, need, new Admission(practice, now, false), ignored);
    }

    private Places places(Practice practice, Need need, Admission admission, Set<String> ignored) {
        admission.requireBookable(need.start());
        List<Practitioner> asked = need.practitionerId() == null
                ? practice.practitioners().stream().filter(Practitioner::active).toList()
                : List.of(practice.practitioner(need.practitionerId()));
        List<Practitioner> admitted =
                admission.practitioners(asked, need.treatment().technique(), need.start(), need.end());
        List<Room> rooms = Admission.require(practice.roomsFor(need.treatment())).stream()
                .sorted(Comparator.comparing((Room room) -> !stays(need, room)))
                .toList();
        return new Places(need, admitted, rooms, taken(practice, need, admission.now(), ignored));
    }

    /**
     * Tries the best place first, and the next one when a race for it was lost.
     *
     * @param write the slot's booking, or a hold of it
     * @throws Unbookable when the time cannot be booked at all
     * @throws SlotTaken when nothing is left
     */
    Slot settle(Practice practice, Need need, Instant now, Consumer<Slot> write) {
        Places places = places(practice, need, now);
        while (true) {
            Slot slot = places.best().orElseThrow(() -> taken(practice, need, places));
            try {
                write.accept(slot);
                return slot;
            } catch (Collision lost) {
                places.drop(slot, lost);
            }
        }
    }

    SlotTaken taken(Practice practice, Need need, Places places) {
        return taken(practice, need, places.conflict());
    }

    SlotTaken taken(Practice practice, Need need, Claims.Resource conflict) {
        return new SlotTaken(
                conflict,
                availability.near(practice.clinic().clinicId(), need.wish(), need.start(), MOST_ALTERNATIVES));
    }

    /** Whoever has least to do is known only from what they do all day. */
    private Occupancy taken(Practice practice, Need need, Instant now, Set<String> ignored) {
        Duration around = need.practitionerId() == null ? AROUND : Duration.ZERO;
        Instant from = need.start().minus(around);
        List<Occupied> bookings =
                diary
                        .between(
                                practice.clinic().clinicId(),
                                from,
                                need.busyUntil().plus(around),
                                now)
                        .stream()
                        .filter(booking -> !need.isOwn(booking.bookingId()) && !ignored.contains(booking.bookingId()))
                        .toList();
        return Occupancy.of(bookings, from);
    }

    private static boolean stays(Need need, Room room) {
        return need.own() != null && need.own().slot().roomId().equals(room.id());
    }
}
