package clinic.standalone;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.NestedExceptionUtils;

/** Starts the whole clinic for somebody who wants to try it; keeps nothing. */
public final class Trial {

    private final AtomicReference<@Nullable RunningTrial> running = new AtomicReference<>();

    private Trial() {}

    public static void main(String[] arguments) {
        logQuietly();
        endWithLauncher();
        var trial = new Trial();
        Runtime.getRuntime().addShutdownHook(new Thread(trial::stop, "stop"));
        try {
            trial.start(TrialPorts.of(arguments, System.getenv()));
        } catch (TrialRefused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            System.err.println("The trial did not start. " + NestedExceptionUtils.getMostSpecificCause(e));
            System.exit(1);
        }
    }

    // One logback.xml serves the servers and all contexts: none of these may set up logging again under the others.
    private static void logQuietly() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        LoggerFactory.getILoggerFactory();
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    // Killed, the launcher takes nobody with it; without it nobody could stop the trial with Ctrl-C.
    private static void endWithLauncher() {
        Long pid = Long.getLong(Launcher.PID);
        if (pid != null) {
            var unused = ProcessHandle.of(pid)
                    .map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(null))
                    .thenRun(() -> System.exit(1));
        }
    }

    private void start(TrialPorts ports) {
        ports.check();
        System.out.println("Opening the clinic ...");
        var opened = RunningTrial.start(ports.chosen());
        running.set(opened);
        System.out.println(Welcome.to(opened));
    }

    // Stopped while it is still starting, the process just ends: there is nothing worth an orderly end yet.
    private void stop() {
        var opened = running.getAndSet(null);
        if (opened != null) {
            opened.close();
        }
    }
}
