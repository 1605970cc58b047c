package clinic.booking.history.rounds;

import clinic.booking.history.ImportDesk;
import clinic.booking.history.RunningImports;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks for imports to work on. On a thread of its own: an import takes longer than other scheduled work may wait. */
public final class ImportRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRounds.class);
    private static final long PAUSE_MILLIS = 500;
    private static final long LAST_PART_SECONDS = 20;

    private final RunningImports imports;
    private final ImportShift shift;
    private final ImportDesk desk;
    private volatile boolean running;
    private @Nullable ScheduledExecutorService thread;

    public ImportRounds(RunningImports imports, ImportShift shift, ImportDesk desk) {
        this.imports = imports;
        this.shift = shift;
        this.desk = desk;
    }

    @Override
    public void start() {
        running = true;
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread worker = new Thread(work, "history-import");
            worker.setDaemon(true);
            return worker;
        });
        started.scheduleWithFixedDelay(this::round, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        started.scheduleWithFixedDelay(() -> quietly(desk::tidy), 0, 1, TimeUnit.HOURS);
        thread = started;
    }

    private void round() {
        quietly(() -> {
            if (imports.any()) {
                shift.work(() -> running);
            }
        });
    }

    /** A task that throws would be the last one. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Imports are looked after later: {}", e.getClass().getName());
        }
    }

    /** Lets the part under way be written down. */
    @Override
    public void stop() {
        running = false;
        ScheduledExecutorService started = thread;
        if (started != null) {
            started.shutdown();
            try {
                boolean finished = started.awaitTermination(LAST_PART_SECONDS, TimeUnit.SECONDS);
                LOG.debug("The part under way was written down: {}", finished);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
