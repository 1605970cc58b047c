package clinic.notification.consent;

import java.time.Instant;

/** What a client is asked about. @param held it took place */
public record Session(String bookingId, String clientId, String practitionerId, Instant start, boolean held) {}
