package clinic.booking.care;

/** What a client puts it down to. */
public enum Cause {
    POSTURE,
    SITTING,
    HEAVY_LIFTING,
    REPETITIVE_MOTION,
    OVERUSE,
    STRAIN,
    SPORT,
    INJURY,
    STRESS,
    MEDICAL_CONDITION,
    UNKNOWN
}
