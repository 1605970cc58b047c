package clinic.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Where the three services listen on loopback; 0 stands for a free port. */
record TrialPorts(int booking, int notification, int reporting) {

    static TrialPorts of(String[] arguments, Map<String, String> environment) {
        return new TrialPorts(
                port("booking", 8080, arguments, environment),
                port("notification", 8081, arguments, environment),
                port("reporting", 8082, arguments, environment));
    }

    /** @throws TrialRefused if somebody else listens on one of them */
    void check() {
        check("booking", booking);
        check("notification", notification);
        check("reporting", reporting);
    }

    /** With a free port in the place of each 0, since links have to name it before anybody listens there. */
    TrialPorts chosen() {
        return new TrialPorts(chosen(booking), chosen(notification), chosen(reporting));
    }

    /** What the services call one another, by the name of the setting. */
    Map<String, String> addresses() {
        return Map.of(
                "clinic.links.booking-url", "http://localhost:" + booking,
                "clinic.links.notification-url", "http://localhost:" + notification,
                "clinic.links.reporting-url", "http://localhost:" + reporting,
                "clinic.rebuild.booking-url", "http://localhost:" + booking,
                "clinic.rebuild.notification-url", "http://localhost:" + notification);
    }

    private static int chosen(int port) {
        try (var free = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new TrialRefused("Port " + port + " is taken.");
        }
    }

    private static int port(String service, int usual, String[] arguments, Map<String, String> environment) {
        var option = option(service);
        var variable = Stream.ofNullable(environment.get("TRIAL_" + service.toUpperCase(Locale.ROOT) + "_PORT"));
        return Stream.concat(
                        Arrays.stream(arguments)
                                .filter(a -> a.startsWith(option))
                                .map(a -> a.substring(option.length())),
                        variable)
                .findFirst()
                .map(given -> parse(option, given))
                .orElse(usual);
    }

    private static int parse(String option, String given) {
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > 65_535) {
            throw new TrialRefused(option + given + " is no port; give a number from 0 to 65535.");
        }
        return Integer.parseInt(given);
    }

    private static void check(String service, int port) {
        try (var free = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            free.getLocalPort();
        } catch (IOException e) {
            throw new TrialRefused("Port " + port + " is taken. Choose another one: " + option(service) + "18080");
        }
    }

    private static String option(String service) {
        return "--" + service + ".port=";
    }
}
