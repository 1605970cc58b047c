package clinic.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.SystemLauncherListener.DefaultSystemLauncherListener;
import org.apache.qpid.server.model.Broker;
import org.apache.qpid.server.model.SystemConfig;
import org.jspecify.annotations.Nullable;

/** One start of the broker: gives it its files, and keeps the error that the launcher only logs. */
final class BrokerLaunch extends DefaultSystemLauncherListener {

    private @Nullable SystemConfig<?> system;
    private @Nullable RuntimeException error;

    void startup(SystemLauncher launcher) {
        try {
            var directory = Files.createTempDirectory("clinic-broker");
            try {
                launcher.startup(attributes(directory));
            } finally {
                deleteAll(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            error = new IllegalStateException(e);
        }
        if (error != null) {
            throw new IllegalStateException("the embedded broker does not start", error);
        }
    }

    Broker<?> broker() {
        return Objects.requireNonNull(system).getContainer(Broker.class);
    }

    @Override
    public void errorOnStartup(RuntimeException cause) {
        error = cause;
    }

    @Override
    public void onContainerResolve(SystemConfig<?> config) {
        system = config;
    }

    // Real files: the broker's "classpath:" addresses don't work inside an executable jar.
    private static Map<String, Object> attributes(Path directory) throws IOException {
        var attributes = new HashMap<String, Object>();
        attributes.put(SystemConfig.TYPE, "Memory");
        attributes.put("preferenceStoreAttributes", Map.of("type", "Noop"));
        attributes.put("context", Map.of(SystemConfig.QPID_WORK_DIR, directory.toString()));
        attributes.put(SystemConfig.STARTUP_LOGGED_TO_SYSTEM_OUT, false);
        attributes.put(SystemConfig.INITIAL_SYSTEM_PROPERTIES_LOCATION, copy("embedded-broker.properties", directory));
        attributes.put(SystemConfig.INITIAL_CONFIGURATION_LOCATION, copy("embedded-broker.json", directory));
        return attributes;
    }

    private static String copy(String name, Path directory) throws IOException {
        var file = directory.resolve(name);
        try (var resource = Objects.requireNonNull(BrokerLaunch.class.getResourceAsStream(name), name)) {
            Files.copy(resource, file);
        }
        return file.toString();
    }

    private static void deleteAll(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
