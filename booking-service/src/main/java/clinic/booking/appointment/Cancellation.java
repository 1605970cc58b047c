package clinic.booking.appointment;

import org.jspecify.annotations.Nullable;

/** Who called a booking off, and why. @param late by the client and within the clinic's notice */
public record Cancellation(By by, @Nullable String reason, boolean late) {

    Cancellation withoutReason() {
        return new Cancellation(by, null, late);
    }

    /** The party that called it off. */
    public enum By {
        CLIENT,
        CLINIC
    }
}
