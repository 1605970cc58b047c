package clinic.reporting.rebuild;

import java.util.Optional;

/** Who is read from, in this order. */
public enum Source {
    BOOKING("booking-service", "/v1/feed"),
    NOTIFICATION("notification-service", "/v1/outcomes");

    private final String service;
    private final String path;

    Source(String service, String path) {
        this.service = service;
        this.path = path;
    }

    public String service() {
        return service;
    }

    public String path() {
        return path;
    }

    Optional<Source> next() {
        return this == BOOKING ? Optional.of(NOTIFICATION) : Optional.empty();
    }
}
