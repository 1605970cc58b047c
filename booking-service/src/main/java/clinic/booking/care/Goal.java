package clinic.booking.care;

/** What a client hopes for. */
public enum Goal {
    PAIN_RELIEF,
    MOBILITY,
    POSTURE,
    RELAXATION,
    SLEEP,
    PERFORMANCE,
    RECOVERY
}
