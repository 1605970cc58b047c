package clinic.standalone;

import clinic.backing.EmbeddedServices;
import clinic.booking.BookingService;
import clinic.notification.NotificationService;
import clinic.reporting.ReportingService;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.Banner;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.context.support.GenericApplicationContext;

/** One of the three services, the port it listens on and the time it goes by. */
record TrialService(String name, Class<?> application, int port, Clock clock) {

    /** Each stands on the ones before it. */
    static List<TrialService> all(TrialPorts ports, TrialClock clock) {
        return List.of(
                new TrialService("booking", BookingService.class, ports.booking(), clock),
                new TrialService("notification", NotificationService.class, ports.notification(), Clock.systemUTC()),
                new TrialService("reporting", ReportingService.class, ports.reporting(), Clock.systemUTC()));
    }

    ConfigurableApplicationContext start(EmbeddedServices backing) {
        return new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .initializers(clockBean())
                .run(TrialSettings.of(this, backing));
    }

    private ApplicationContextInitializer<GenericApplicationContext> clockBean() {
        return context -> {
            context.registerBean("clock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
            context.getBeanFactory().registerSingleton("eager", (LazyInitializationExcludeFilter) TrialService::eager);
        };
    }

    /** Our own parts start at once; what they don't need waits until somebody asks for it. */
    private static boolean eager(String name, BeanDefinition definition, Class<?> type) {
        return type.getName().startsWith("clinic.") || Lifecycle.class.isAssignableFrom(type);
    }
}
