package clinic.booking.care;

/** What a client feels. */
public enum Symptom {
    TENSION,
    STIFFNESS,
    SPASM,
    SORENESS,
    KNOTS,
    NUMBNESS,
    RADIATING_PAIN,
    STINGING_PAIN,
    REDUCED_MOBILITY,
    SWELLING,
    INFLAMMATION,
    HEADACHE,
    STRESS,
    ANXIETY,
    POOR_SLEEP,
    LOW_MOOD
}
