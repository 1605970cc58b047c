package clinic.standalone;

import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Fills the clinic once events can leave booking and reach their readers, and before booking takes requests. */
final class OpeningDay implements SmartLifecycle {

    private static final int AFTER_THE_OUTBOX = 1;

    private final ApplicationContext booking;
    private final TrialClock clock;
    private final Subscribers subscribers;
    private volatile boolean open;

    OpeningDay(ApplicationContext booking, TrialClock clock, Subscribers subscribers) {
        this.booking = booking;
        this.clock = clock;
        this.subscribers = subscribers;
    }

    @Override
    public void start() {
        subscribers.await();
        new BackPainClinic(booking).open(clock);
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_OUTBOX;
    }
}
