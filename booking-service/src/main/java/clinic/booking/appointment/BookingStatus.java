package clinic.booking.appointment;

import java.util.EnumSet;
import java.util.Set;

/** Where a booking stands, and where it may go from there. */
public enum BookingStatus {
    REQUESTED,
    CONFIRMED,
    CHECKED_IN,
    COMPLETED,
    CANCELLED,
    NO_SHOW,
    HELD,
    EXPIRED;

    /** Still to take place. */
    public static final Set<BookingStatus> LIVE = Set.of(REQUESTED, CONFIRMED, CHECKED_IN);

    /** Practitioner, room and client are taken up: live, or took place, or was to. */
    public static final Set<BookingStatus> OCCUPYING = Set.of(REQUESTED, CONFIRMED, CHECKED_IN, COMPLETED, NO_SHOW);

    /** Something is still to become of it. */
    public static final Set<BookingStatus> OPEN = Set.of(REQUESTED, CONFIRMED, CHECKED_IN, HELD);

    /** A slot kept for somebody: no booking yet, or never. */
    public static final Set<BookingStatus> HOLDS = Set.of(HELD, EXPIRED);

    boolean mayBecome(BookingStatus next) {
        return successors().contains(next);
    }

    clinic.events.BookingStatus published() {
        return clinic.events.BookingStatus.valueOf(name());
    }

    private Set<BookingStatus> successors() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(CONFIRMED, CANCELLED);
            case CONFIRMED -> EnumSet.of(CHECKED_IN, CANCELLED, NO_SHOW, REQUESTED);
            case CHECKED_IN -> EnumSet.of(COMPLETED, CONFIRMED);
            case NO_SHOW -> EnumSet.of(CONFIRMED);
            case HELD -> EnumSet.of(CONFIRMED, REQUESTED, EXPIRED);
            case COMPLETED, CANCELLED, EXPIRED -> EnumSet.noneOf(BookingStatus.class);
        };
    }
}
