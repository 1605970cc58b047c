package clinic.booking.selfservice;

import clinic.booking.waitlist.WaitlistEntry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a client waits for an earlier time than their booking's.
 *
 * @param entry null when they don't
 * @param practitioner the name of whom they wait for; null for anybody
 * @param first the first local day there can be an earlier time
 * @param last the day of the booking
 */
public record OwnWait(
        @Nullable WaitlistEntry entry, @Nullable String practitioner, LocalDate first, LocalDate last) {}
