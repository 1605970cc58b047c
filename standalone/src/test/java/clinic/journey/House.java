package clinic.journey;

import clinic.booking.BookingService;
import clinic.notification.NotificationService;
import clinic.reporting.ReportingService;
import org.springframework.context.ConfigurableApplicationContext;

/** All three services in this process. */
record House(
        ConfigurableApplicationContext booking,
        ConfigurableApplicationContext notification,
        ConfigurableApplicationContext reporting) {

    /** They are closed with the premises. @param changes what differs from the usual settings of a service */
    static House open(Premises premises, Settings changes) {
        var booking = opened(premises, changes, "booking", BookingService.class);
        Settings leading = (service, usual) ->
                changes.of(service, usual).with("clinic.links.booking-url", "http://localhost:" + port(booking));
        var notification = opened(premises, leading, "notification", NotificationService.class);
        Settings reading = (service, usual) -> changes.of(service, usual)
                .with("clinic.rebuild.booking-url", "http://localhost:" + port(booking))
                .with("clinic.rebuild.notification-url", "http://localhost:" + port(notification))
                .with("clinic.rebuild.keys", "main:" + ServiceSettings.OWNER);
        return new House(booking, notification, opened(premises, reading, "reporting", ReportingService.class));
    }

    private static ConfigurableApplicationContext opened(
            Premises premises, Settings changes, String name, Class<?> service) {
        return premises.keep(changes.of(name, premises.settings(name)).start(service));
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
                premises, clinic, notificationFor(ServiceSettings.OWNER), reportingFor(ServiceSettings.OWNER));
    }

    static int port(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
