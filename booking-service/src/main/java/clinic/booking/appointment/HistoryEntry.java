package clinic.booking.appointment;

import java.time.Instant;

/** Something that happened to a booking. @param by name of the access key it was done with */
public record HistoryEntry(Instant at, String what, String by) {}
