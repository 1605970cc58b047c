package clinic.events;

/**
 * An event in a booking's life. All of them carry the booking's whole public state as of that version; which one it is
 * tells a reader what changed, never what to add up.
 */
public sealed interface BookingEvent extends ClinicEvent
        permits BookingRequested,
                BookingConfirmed,
                BookingRescheduled,
                BookingCancelled,
                BookingCheckedIn,
                BookingNoShowRecorded,
                SessionCompleted {

    BookingPart booking();

    ClientPart client();

    PractitionerPart practitioner();

    ClinicPart clinic();
}
