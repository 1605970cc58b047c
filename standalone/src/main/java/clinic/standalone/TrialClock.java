package clinic.standalone;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Tells the system's time in milliseconds, except while the sample clinic lives through its past. */
final class TrialClock extends Clock {

    private static final InstantSource SYSTEM = Clock.tickMillis(ZoneOffset.UTC);

    private volatile InstantSource current = SYSTEM;

    /** Stands still at the given instant until it is set again or let run. */
    void standAt(Instant instant) {
        current = InstantSource.fixed(instant);
    }

    /** Follows the system's time from now on. */
    void run() {
        current = SYSTEM;
    }

    @Override
    public Instant instant() {
        return current.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource moving = this::instant;
        return moving.withZone(zone);
    }
}
