package clinic.booking.availability;

import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When practitioners, rooms and clients are taken, in steps of five minutes. */
public final class Occupancy {

    private static final int STEP_SECONDS = 300;

    private final long origin;
    private final Map<Object, BitSet> taken = new HashMap<>();

    private Occupancy(Instant from) {
        this.origin = Math.floorDiv(from.getEpochSecond(), STEP_SECONDS);
    }

    /** @param from the earliest instant that will be asked for */
    public static Occupancy of(List<Occupied> bookings, Instant from) {
        Occupancy occupancy = new Occupancy(from);
        for (Occupied booking : bookings) {
            occupancy.take(booking.practitionerId(), booking.start(), booking.busyUntil());
            occupancy.take(booking.roomId(), booking.start(), booking.busyUntil());
            if (booking.clientId() != null) {
                occupancy.take(booking.clientId(), booking.start(), booking.end());
            }
        }
        return occupancy;
    }

    /** Whether nothing takes a practitioner, room or client up between two instants. */
    public boolean free(Object id, Instant from, Instant to) {
        BitSet steps = taken.get(id);
        if (steps == null) {
            return true;
        }
        int next = steps.nextSetBit(first(from));
        return next < 0 || next >= last(to);
    }

    /** Steps taken, for spreading the load. */
    public int load(Object id) {
        BitSet steps = taken.get(id);
        return steps == null ? 0 : steps.cardinality();
    }

    private void take(Object id, Instant from, Instant to) {
        int end = last(to);
        if (end > 0) {
            taken.computeIfAbsent(id, key -> new BitSet()).set(first(from), end);
        }
    }

    private int first(Instant from) {
        return Math.max(0, Math.toIntExact(Math.floorDiv(from.getEpochSecond(), STEP_SECONDS) - origin));
    }

    private int last(Instant to) {
        return Math.max(0, Math.toIntExact(-Math.floorDiv(-to.getEpochSecond(), STEP_SECONDS) - origin));
    }
}
