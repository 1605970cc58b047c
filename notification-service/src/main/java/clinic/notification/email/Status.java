package clinic.notification.email;

/** How an email stands. */
public enum Status {
    SCHEDULED,
    SENT,
    FAILED,
    CANCELLED,
    SUPPRESSED;

    /** It left, or was refused for good: later news of the booking no longer changes it. */
    public boolean settled() {
        return this == SENT || this == FAILED;
    }
}
