package clinic.standalone;

import clinic.backing.EmbeddedServices;
import clinic.booking.BookingService;
import clinic.notification.NotificationService;
import clinic.reporting.ReportingService;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.Banner;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.context.support.GenericApplicationContext;

/** One of the three services, the port it listens on, where clients find all of them, and what the trial adds to it. */
record TrialService(
        String name,
        Class<?> application,
        int port,
        Map<String, String> addresses,
        ApplicationContextInitializer<GenericApplicationContext> addition) {

    /** Each stands on the ones before it. */
    static List<TrialService> all(TrialPorts ports, Subscribers subscribers) {
        var addresses = ports.addresses();
        return List.of(
                new TrialService("booking", BookingService.class, ports.booking(), addresses, opening(subscribers)),
                new TrialService(
                        "notification",
                        NotificationService.class,
                        ports.notification(),
                        addresses,
                        declaring(subscribers.notification())),
                new TrialService(
                        "reporting",
                        ReportingService.class,
                        ports.reporting(),
                        addresses,
                        declaring(subscribers.reporting())));
    }

    ConfigurableApplicationContext start(CompletableFuture<EmbeddedServices> backing) {
        ApplicationContextInitializer<GenericApplicationContext> addresses =
                context -> context.getEnvironment().getPropertySources().addFirst(new BackingAddresses(name, backing));
        return new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .initializers(addresses, addition, eagerness())
                .run(TrialSettings.of(this));
    }

    private static ApplicationContextInitializer<GenericApplicationContext> opening(Subscribers subscribers) {
        var clock = new TrialClock();
        return context -> {
            context.registerBean("clock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
            context.registerBean(OpeningDay.class, () -> new OpeningDay(context, clock, subscribers));
        };
    }

    private static ApplicationContextInitializer<GenericApplicationContext> declaring(CompletableFuture<Void> done) {
        return context ->
                context.registerBean(Subscribers.Declaration.class, () -> new Subscribers.Declaration(context, done));
    }

    /** Our own parts start at once; what they don't need waits until somebody asks for it. */
    private static ApplicationContextInitializer<GenericApplicationContext> eagerness() {
        LazyInitializationExcludeFilter eager = (name, definition, type) ->
                type.getName().startsWith("clinic.") || Lifecycle.class.isAssignableFrom(type);
        return context -> context.getBeanFactory().registerSingleton("eager", eager);
    }
}
