package clinic.platform.inbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.ImmediateRequeueAmqpException;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.context.SmartLifecycle;

/**
 * A queue's listener, stopped while an outage lasts and started again when a probe says it is over. Messages in hand go
 * back to the queue, once per stop.
 */
final class Intake implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    /** Between the container's stop and its consumers' end; a message put back earlier could come straight back. */
    private static final Duration LAST_WAIT = Duration.ofMillis(500);

    private final SimpleMessageListenerContainer container;
    private final Runnable probe;
    private final Duration probeInterval;
    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(Intake::keeperThread);
    private final AtomicBoolean stoppedByOutage = new AtomicBoolean();
    private volatile boolean wanted;

    Intake(SimpleMessageListenerContainer container, Runnable probe, Duration probeInterval) {
        this.container = container;
        this.probe = probe;
        this.probeInterval = probeInterval;
    }

    boolean isStoppedByOutage() {
        return stoppedByOutage.get();
    }

    boolean isClosing() {
        return stoppedByOutage.get() || !container.isActive();
    }

    /** Returns when the time is over or the listener is being stopped, whichever comes first. */
    void pause(Duration length) {
        Waiting.during(length, () -> !isClosing());
    }

    /** Called by a consumer that runs out of patience: stops all of them, from another thread. */
    void stopUntilProbeSucceeds() {
        if (wanted && stoppedByOutage.compareAndSet(false, true)) {
            keeper.execute(this::close);
        }
    }

    /** What a consumer throws to hand its message back, once the listener takes no more. */
    ImmediateRequeueAmqpException handBack() {
        Waiting.during(LONGEST_STOP, () -> container.isActive() && isClosing());
        Waiting.during(LAST_WAIT, () -> true);
        return new ImmediateRequeueAmqpException("the listener is being stopped");
    }

    private void close() {
        log.warn("Listener stopped: what it stands on is out; it starts again when a probe succeeds");
        try {
            container.stop();
        } finally {
            probeLater();
        }
    }

    private void reopen() {
        try {
            if (wanted) {
                probe.run();
                stoppedByOutage.set(false);
                container.start();
                log.info("Listener started again");
            }
        } catch (RuntimeException e) {
            stoppedByOutage.set(true);
            log.atInfo().addKeyValue("failure", Reason.of(e)).log("Listener stays stopped");
            probeLater();
        }
    }

    private void probeLater() {
        keeper.schedule(this::reopen, probeInterval.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void start() {
        wanted = true;
        stoppedByOutage.set(false);
        container.start();
    }

    @Override
    public void stop() {
        wanted = false;
        container.stop();
    }

    @Override
    public boolean isRunning() {
        return wanted;
    }

    /** Ends the thread that probes. */
    void end() {
        keeper.shutdownNow();
    }

    private static Thread keeperThread(Runnable work) {
        Thread thread = new Thread(work, "inbox-keeper");
        thread.setDaemon(true);
        return thread;
    }
}
