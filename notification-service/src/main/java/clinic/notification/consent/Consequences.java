package clinic.notification.consent;

/** What follows when a client has chosen. */
@FunctionalInterface
public interface Consequences {

    /** May be told more than once of the same choice. */
    void of(String clientId);
}
