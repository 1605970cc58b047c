package clinic.benchmarks;

import clinic.backing.EmbeddedMail;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * Prints three comparisons, how fast emails leave and how long reports take, with the machine's load; given {@code reports},
 * the last alone. The components are named by the environment:
 * {@code BENCHMARK_MONGODB_URI} (default {@code mongodb://localhost:27017/}) and {@code SPRING_RABBITMQ_HOST}.
 */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        say("load before %.2f, %d cores", load(), Runtime.getRuntime().availableProcessors());
        try (EmbeddedMail mail = EmbeddedMail.start(0);
                Components components = Components.ofEnvironment(mail.port())) {
            if (!List.of(args).contains("reports")) {
                rates(mail, components);
            }
            new ReportTime(components).measure();
        }
        say("load after %.2f", load());
    }

    private static void rates(EmbeddedMail mail, Components components) throws Exception {
        try (Service booking = Service.start("booking", components);
                Service reporting = Service.start("reporting", components)) {
            BusyClinic clinic = BusyClinic.open(booking);
            new BookingRate(booking, clinic).measure();
            new EventRate(booking, reporting, components).measure();
            new AvailabilityTime(booking, clinic).measure();
            booking.stop();
            reporting.stop();
            try (Service notification = Service.start("notification", components)) {
                new EmailRate(notification, mail, components).measure();
            }
        }
    }

    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
