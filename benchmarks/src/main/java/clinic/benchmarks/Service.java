package clinic.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A service in a process of its own, as it runs in production. */
final class Service implements AutoCloseable {

    private static final String KEY = "benchmark";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final String name;
    private final Components components;
    private final int heapMegabytes;
    private final int port;
    private Process process;

    private Service(String name, Components components, int heapMegabytes) throws Exception {
        this.name = name;
        this.components = components;
        this.heapMegabytes = heapMegabytes;
        this.port = freePort();
        this.process = launch();
    }

    static Service start(String name, Components components) throws Exception {
        return start(name, components, 512);
    }

    static Service start(String name, Components components, int heapMegabytes) throws Exception {
        Service service = new Service(name, components, heapMegabytes);
        service.awaitHealth();
        return service;
    }

    Components components() {
        return components;
    }

    void stop() {
        process.destroy();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    void startAgain() throws Exception {
        process = launch();
        awaitHealth();
    }

    /** Of the machine's memory, as Linux counts it. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    @Override
    public void close() {
        stop();
    }

    /** The answer's body. @throws IllegalStateException for any other status than 2xx */
    String call(String method, String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitHealth() throws Exception {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (true) {
            try {
                call("GET", "/actuator/health/readiness", "");
                return;
            } catch (UncheckedIOException | IllegalStateException notYet) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private Process launch() throws Exception {
        Path jar = Path.of("..", name + "-service", "target", name + "-service-exec.jar");
        ProcessBuilder builder = new ProcessBuilder("java", "-Xmx" + heapMegabytes + "m", "-jar", jar.toString());
        Map<String, String> environment = builder.environment();
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("SPRING_MONGODB_URI", components.databaseUri(name));
        environment.put("CLINIC_MESSAGING_NAMESPACE", components.names().namespace());
        environment.put("SPRING_MAIL_HOST", "127.0.0.1");
        environment.put("SPRING_MAIL_PORT", String.valueOf(components.smtpPort()));
        environment.put("CLINIC_ACCESS_KEYS", KEY + ":main:OWNER:" + sha256(KEY));
        environment.put("CLINIC_LINK_SECRETS", sha256("links"));
        environment.put("CLINIC_ENCRYPTION_KEYS", Base64.getEncoder().encodeToString(new byte[32]));
        environment.put("LOGGING_LEVEL_ROOT", "ERROR");
        String options = System.getenv("BENCHMARK_" + name.toUpperCase(Locale.ROOT) + "_JAVA_OPTIONS");
        if (options != null) {
            environment.put("JDK_JAVA_OPTIONS", options);
        }
        return builder.inheritIO().start();
    }

    private static String sha256(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
