package clinic.journey;

import java.util.ArrayList;
import java.util.List;

/** A time at which a process may die: right before or right after a write, counted from one. */
record Moment(int write, boolean written) {

    /** Before each write, and after those with an event, which then is left behind. */
    static List<Moment> of(List<String> writes) {
        var moments = new ArrayList<Moment>();
        for (int write = 1; write <= writes.size(); write++) {
            moments.add(new Moment(write, false));
            if (writes.get(write - 1).endsWith(StopPoint.TELLING)) {
                moments.add(new Moment(write, true));
            }
        }
        return moments;
    }

    boolean isPast(int other) {
        return write > other || write == other && written;
    }

    @Override
    public String toString() {
        return (written ? "after " : "before ") + write;
    }
}
