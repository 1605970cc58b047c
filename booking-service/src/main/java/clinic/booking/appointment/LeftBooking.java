package clinic.booking.appointment;

/** A booking whose client is being erased. */
record LeftBooking(Booking before) {

    /** Called off by the clinic wherever it stands; an offer lapses. @throws TransitionRefused when it is over */
    Decision withdrawn(Act act) {
        if (before.status() == BookingStatus.HELD) {
            return before.release(act);
        }
        if (!BookingStatus.OPEN.contains(before.status())) {
            throw new TransitionRefused(before.status(), BookingStatus.CANCELLED);
        }
        return new NextBooking(before)
                .status(BookingStatus.CANCELLED)
                .cancellation(new Cancellation(Cancellation.By.CLINIC, null, false))
                .tell(Happening.CANCELLED, act);
    }

    /** What figures need of it, and nothing that tells of the client. */
    Booking anonymous(Act act) {
        return new NextBooking(before).anonymous().after("ERASED", act);
    }
}
