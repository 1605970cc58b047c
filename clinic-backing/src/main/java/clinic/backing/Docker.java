package clinic.backing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Asks for a Docker engine without the long search, and its log, where there is no trace of one. */
final class Docker {

    private Docker() {}

    static boolean answers() {
        return hinted() && engineAnswers();
    }

    private static boolean hinted() {
        var home = System.getProperty("user.home");
        var runtime = System.getenv().getOrDefault("XDG_RUNTIME_DIR", "/run");
        return System.getenv("DOCKER_HOST") != null
                || Stream.of(
                                "/var/run/docker.sock",
                                home + "/.docker/run/docker.sock",
                                home + "/.testcontainers.properties",
                                runtime + "/docker.sock")
                        .map(Path::of)
                        .anyMatch(Files::exists)
                || System.getProperty("os.name").startsWith("Windows");
    }

    private static boolean engineAnswers() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (NoClassDefFoundError containersNotOnClassPath) {
            return false;
        }
    }
}
