package clinic.notification.email;

/** Rung when something may be ready to leave. */
public interface Bell {
    void ring();
}
