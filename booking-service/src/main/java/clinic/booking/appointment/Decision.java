package clinic.booking.appointment;

import java.time.Instant;

/** A booking's next state and what happened: inseparable. */
public record Decision(Booking after, Happening happening, Instant at) {}
