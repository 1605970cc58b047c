package clinic.notification.email.rounds;

import clinic.notification.email.Bell;
import clinic.notification.email.Dispatch;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Workers that look for ready emails when the bell rings, and besides at every turn of the clock. */
public final class PostRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostRounds.class);
    private static final Duration LAST_LETTER = Duration.ofSeconds(20);

    private final Dispatch dispatch;
    private final PostBell bell;
    private final int workers;
    private final Duration interval;
    private volatile boolean running;
    private @Nullable ExecutorService threads;

    public PostRounds(Dispatch dispatch, PostBell bell, int workers, Duration interval) {
        this.dispatch = dispatch;
        this.bell = bell;
        this.workers = workers;
        this.interval = interval;
    }

    /** What wakes the workers. */
    public static final class PostBell implements Bell {

        private static final int MOST_RINGS = 64;

        private final Semaphore rings = new Semaphore(0);

        /** Once for each worker is enough: every worker goes on until nothing is ready. */
        @Override
        public void ring() {
            if (rings.availablePermits() < MOST_RINGS) {
                rings.release();
            }
        }

        boolean await(Duration longest) throws InterruptedException {
            return rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void start() {
        running = true;
        ExecutorService started = Executors.newFixedThreadPool(workers);
        IntStream.range(0, workers).forEach(worker -> started.execute(this::work));
        threads = started;
    }

    /** Waits for the letters that are just being handed over. */
    @Override
    public void stop() {
        running = false;
        IntStream.range(0, workers).forEach(worker -> bell.ring());
        if (threads != null) {
            finish(threads);
        }
    }

    private static void finish(ExecutorService threads) {
        threads.shutdown();
        try {
            threads.awaitTermination(LAST_LETTER.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try {
            while (running) {
                round();
                bell.await(interval);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Whatever goes wrong with one entry or with the database: its lease ends, and the next round comes.
    private void round() {
        try {
            while (running && dispatch.next()) {
                LOG.trace("one more");
            }
        } catch (RuntimeException | Error e) {
            LOG.warn("A round of the post ended early: {}", e.getClass().getName());
        }
    }
}
