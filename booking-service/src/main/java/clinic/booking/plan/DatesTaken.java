package clinic.booking.plan;

import java.util.List;

/** Dates of a plan cannot be had, and nothing was done. */
public class DatesTaken extends RuntimeException {

    private final transient List<Conflict> conflicts;

    DatesTaken(List<Conflict> conflicts) {
        super("dates of a plan cannot be had", null, false, false);
        this.conflicts = List.copyOf(conflicts);
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }
}
