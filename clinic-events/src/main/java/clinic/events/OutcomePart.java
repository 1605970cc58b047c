package clinic.events;

import java.time.Instant;

/**
 * How a client felt some time after a session.
 *
 * @param bookingId UUID of the booking whose session is meant; there is one outcome for each
 * @param version rises with every change of the answer, from 1
 * @param clientId nothing else is told of who answered
 * @param pain 0 (none) to 10 (worst imaginable), numeric rating scale
 * @param reportedAt when this answer was given
 */
public record OutcomePart(
        String bookingId, long version, String clientId, String practitionerId, int pain, Instant reportedAt) {}
