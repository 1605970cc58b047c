package clinic.booking.care;

/** A part of the body. */
public enum Area {
    NECK,
    SHOULDERS,
    UPPER_BACK,
    LOWER_BACK,
    HIPS,
    BUTTOCKS,
    LEGS,
    FEET;

    /** Neck and shoulders count as the upper back where that is named. */
    boolean countsAs(Area named) {
        return this == named || named == UPPER_BACK && (this == NECK || this == SHOULDERS);
    }

    boolean touches(Area other) {
        return countsAs(other) || other.countsAs(this);
    }
}
