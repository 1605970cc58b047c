package clinic.notification.occasion;

/** What is kept of clients elsewhere than in letters and correspondences. */
@FunctionalInterface
public interface Traces {

    void forget(String clientId);
}
