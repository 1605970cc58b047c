package clinic.booking.appointment;

import clinic.booking.availability.Occupancy;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.Room;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who and where a session could be, the best first: who has least to do, in the room with the fewest spare features. */
final class Places {

    private static final int MOST_GHOSTS = 5;

    private final List<Slot> free = new ArrayList<>();
    private Claims.Resource conflict;
    private int ghosts;

    Places(Need need, List<Practitioner> practitioners, List<Room> rooms, Occupancy taken) {
        List<PractitionerId> treating = practitioners.stream()
                .map(Practitioner::id)
                .filter(id -> taken.free(id, need.start(), need.busyUntil()))
                .sorted(Comparator.comparing(taken::load))
                .toList();
        boolean clientFree = need.clientId() == null || taken.free(need.clientId(), need.start(), need.end());
        conflict = treating.isEmpty()
                ? Claims.Resource.PRACTITIONER
                : clientFree ? Claims.Resource.ROOM : Claims.Resource.CLIENT;
        List<Room> open = rooms.stream()
                .filter(room -> clientFree && taken.free(room.id(), need.start(), need.busyUntil()))
                .toList();
        for (PractitionerId id : treating) {
            open.forEach(room -> free.add(new Slot(id, room.id(), need.start(), need.end(), need.turnoverMinutes())));
        }
    }

    Optional<Slot> best() {
        return free.stream().findFirst();
    }

    /** What is in the way when nothing is left. */
    Claims.Resource conflict() {
        return conflict;
    }

    /** Drops what a lost race showed to be taken; what is gone again by now is worth another try, but not for ever. */
    void drop(Slot tried, Collision lost) {
        Claims.Resource taken = lost.resource();
        if (taken == null) {
            ghosts++;
            free.removeIf(slot -> ghosts > MOST_GHOSTS && slot.equals(tried));
            return;
        }
        conflict = taken;
        free.removeIf(slot -> switch (taken) {
            case CLIENT -> true;
            case PRACTITIONER -> slot.practitionerId().equals(tried.practitionerId());
            case ROOM -> slot.roomId().equals(tried.roomId());
        });
    }
}
