package clinic.reporting.fact;

import java.time.Instant;

/**
 * How far a report on the time from {@code start} to {@code end} looks around.
 *
 * @param trend where its trend begins
 * @param compared where the time begins that it is compared with
 * @param horizon until when most clients who come back at all have come back
 */
public record Outlook(Instant trend, Instant compared, Instant start, Instant end, Instant horizon) {}
