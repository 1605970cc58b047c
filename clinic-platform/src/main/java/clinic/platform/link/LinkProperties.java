package clinic.platform.link;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Signed links.
 *
 * @param secrets the same for all services; the first signs, each verifies; at least 32 bytes each
 * @param bookingUrl where clients reach booking-service
 * @param notificationUrl where clients reach notification-service
 * @param reportingUrl where readers of reports reach reporting-service
 */
@ConfigurationProperties("clinic.links")
record LinkProperties(
        @DefaultValue List<String> secrets,
        @DefaultValue("http://localhost:8080") URI bookingUrl,
        @DefaultValue("http://localhost:8081") URI notificationUrl,
        @DefaultValue("http://localhost:8082") URI reportingUrl) {
    URI base(LinkPurpose purpose) {
        return switch (purpose) {
            case BOOKING, OFFER, CALENDAR -> bookingUrl;
            case UNSUBSCRIBE, PREFERENCES, PAIN_CHECK -> notificationUrl;
            case REPORT, SESSION, VOUCHED_SESSION, DEPARTURE -> reportingUrl;
        };
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "LinkProperties[bookingUrl=" + bookingUrl + ", notificationUrl=" + notificationUrl + ", reportingUrl="
                + reportingUrl + "]";
    }
}
