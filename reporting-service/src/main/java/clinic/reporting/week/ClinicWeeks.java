package clinic.reporting.week;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers for some seconds the weeks of clinics that have so many visits that going through them takes long: who looks at
 * one practitioner after another waits once. All others are read whenever they are asked for, once for all who wait for that.
 */
record ClinicWeeks(Map<Of, Reading> read, InstantSource clock) {

    static final Duration REMEMBERED = Duration.ofSeconds(15);
    static final int MANY_VISITS = 5_000;

    ClinicWeeks(InstantSource clock) {
        this(new ConcurrentHashMap<>(), clock);
    }

    /** Nobody who asks while it is being read reads it as well. */
    ClinicWeek of(String clinicId, Week week, Supplier<Reading> reader) {
        Instant now = clock.instant();
        read.values().removeIf(it -> it.old(now));
        return read.compute(new Of(clinicId, week), (of, last) -> last == null || last.old(now) ? reader.get() : last)
                .week();
    }

    record Of(String clinicId, Week week) {}

    /** @param at when it was begun */
    record Reading(ClinicWeek week, int visits, Instant at) {

        /** For whoever asked at that time. What was begun since is not, however small. */
        boolean old(Instant asked) {
            return visits < MANY_VISITS ? !at.isAfter(asked) : asked.isAfter(at.plus(REMEMBERED));
        }
    }
}
