package clinic.journey;

import clinic.booking.BookingService;
import clinic.notification.NotificationService;
import clinic.reporting.ReportingService;
import org.springframework.context.ConfigurableApplicationContext;

/** All three services in this process. */
record House(
        ConfigurableApplicationContext booking,
        ConfigurableApplicationContext notification,
        ConfigurableApplicationContext reporting)
        implements AutoCloseable {

    /** @param changes further settings, by service and for all of them */
    static House open(Premises premises, Settings changes) {
        return new House(
                changes.of("booking", premises.settings("booking")).start(BookingService.class),
                changes.of("notification", premises.settings("notification")).start(NotificationService.class),
                changes.of("reporting", premises.settings("reporting")).start(ReportingService.class));
    }

    interface Settings {
        ServiceSettings of(String service, ServiceSettings usual);
    }

    Door bookingFor(String key) {
        return Door.to(port(booking), key);
    }

    int bookingPort() {
        return port(booking);
    }

    Door notificationFor(String key) {
        return Door.to(port(notification), key);
    }

    Door reportingFor(String key) {
        return Door.to(port(reporting), key);
    }

    Aftermath aftermath(Premises premises, Clinic clinic) {
        return new Aftermath(
                premises,
                clinic,
                notificationFor(ServiceSettings.OWNER),
                reportingFor(ServiceSettings.OWNER));
    }

    static int port(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        booking.close();
        notification.close();
        reporting.close();
    }
}
