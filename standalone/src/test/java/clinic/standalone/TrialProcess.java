package clinic.standalone;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The trial as its user starts it: a process of its own that reads nothing from its terminal. */
record TrialProcess(Process process, Path output) implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    static TrialProcess start(Path directory, String... arguments) throws IOException {
        var output = Files.createDirectories(directory).resolve("trial.log");
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(java, "-cp", classPath, Launcher.class.getName());
        command.command().addAll(List.of(arguments));
        command.redirectErrorStream(true).redirectOutput(output.toFile()).redirectInput(new File("/dev/null"));
        return new TrialProcess(command.start(), output);
    }

    List<String> awaitAddresses() {
        await().atMost(Duration.ofMinutes(4)).until(() -> text().contains("Ctrl-C") || !process.isAlive());
        return ADDRESS.matcher(text()).results().map(match -> match.group()).toList();
    }

    /** The process that the launcher started and that is the trial. */
    ProcessHandle launched() {
        return await().until(() -> process.children().findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** Sends SIGTERM. */
    void stop() {
        process.destroy();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    String text() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends SIGKILL to the launcher. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
