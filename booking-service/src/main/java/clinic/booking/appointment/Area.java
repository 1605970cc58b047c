package clinic.booking.appointment;

/** A treated part of the body. */
public enum Area {
    NECK,
    SHOULDERS,
    UPPER_BACK,
    LOWER_BACK,
    HIPS,
    BUTTOCKS,
    LEGS,
    FEET
}
