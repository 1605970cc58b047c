package clinic.journey;

import static org.awaitility.Awaitility.await;

import clinic.booking.BookingService;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A service as a process of its own, which can be killed and comes back at the same port. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ServiceSettings settings;
    private final int port;
    private final File log;
    private final Class<?> main;
    private @Nullable Process process;

    /** booking-service as it is. */
    static ServiceProcess booking(ServiceSettings settings, Path directory) throws IOException {
        return new ServiceProcess(BookingService.class, settings, directory);
    }

    /** booking-service that can be told where to stop. */
    static ServiceProcess stopping(ServiceSettings settings, Path directory) throws IOException {
        var stopping = settings.with(StoppingBookingService.DIRECTORY, directory);
        return new ServiceProcess(StoppingBookingService.class, stopping, directory);
    }

    /** reporting-service that can be told where to stop, and what time it is. */
    static ServiceProcess reporting(ServiceSettings settings, Path directory) throws IOException {
        var stopping = settings.with(StoppingBookingService.DIRECTORY, directory);
        return new ServiceProcess(StoppingReportingService.class, stopping, directory);
    }

    ServiceProcess(Class<?> main, ServiceSettings settings, Path directory) throws IOException {
        this.port = freePort();
        this.settings = settings.with("server.port", port);
        this.main = main;
        this.log = directory.resolve(main.getSimpleName() + ".log").toFile();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Returns when it answers. */
    void start() throws IOException {
        start(this);
    }

    /** Returns when all of them answer. */
    static void start(ServiceProcess... several) throws IOException {
        for (var each : several) {
            each.process = each.launch();
        }
        List.of(several).forEach(ServiceProcess::awaitReady);
    }

    int port() {
        return port;
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        Objects.requireNonNull(process).destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }

    boolean isAlive() {
        return Objects.requireNonNull(process).isAlive();
    }

    /** Returns once it has ended by itself. */
    void awaitDeath(String when) {
        await("end of a process " + when + ", see " + log).atMost(PATIENCE).until(() -> !isAlive());
    }

    private void awaitReady() {
        var door = Door.to(port, ServiceSettings.OWNER);
        await("start of a process, see " + log)
                .atMost(PATIENCE)
                .ignoreException(UncheckedIOException.class)
                .until(() -> door.get("/actuator/health/readiness").status() == 200);
    }

    private Process launch() throws IOException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ProcessBuilder(java, "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath);
        command.command().add(main.getName());
        command.command().addAll(List.of(settings.arguments()));
        return command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
