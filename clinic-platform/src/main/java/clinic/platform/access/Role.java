package clinic.platform.access;

/** What a caller works as. Which paths that opens is said by each service's {@link AccessRules}. */
public enum Role {
    /** Clients, bookings, plans, waitlist. */
    FRONT_DESK,
    /** What the front desk does, and what only someone who treats may see or decide. */
    PRACTITIONER,
    /** Everything, settings, reports and erasure included. */
    OWNER
}
