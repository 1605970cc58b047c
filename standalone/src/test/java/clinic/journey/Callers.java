package clinic.journey;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who book on and on, two of three for the same slot at the same time. A call that gets no answer is made again,
 * with the same Idempotency-Key, until it gets one.
 */
final class Callers implements AutoCloseable {

    private static final int RETRY_MILLIS = 250;

    private final Clinic clinic;
    private final int pauseMillis;
    private final ScheduledExecutorService threads;
    private final AtomicInteger wishes = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger replayed = new AtomicInteger();
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Set<String> booked = ConcurrentHashMap.newKeySet();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean leaving;

    Callers(Clinic clinic, int port, int count, int pauseMillis) {
        this.clinic = clinic;
        this.pauseMillis = pauseMillis;
        this.threads = Executors.newScheduledThreadPool(count);
        for (int i = 0; i < count; i++) {
            busy.incrementAndGet();
            later(Door.to(port, ServiceSettings.FRONT_DESK), pauseMillis);
        }
    }

    private void later(Door door, int millis) {
        threads.schedule(() -> wish(door), millis, TimeUnit.MILLISECONDS);
    }

    private void wish(Door door) {
        if (leaving) {
            busy.decrementAndGet();
            return;
        }
        int number = wishes.getAndIncrement();
        call(door, clinic.wish(number, number * 2 / 3), "wish-" + number);
    }

    private void call(Door door, String wish, String key) {
        try {
            note(door.post("/v1/bookings", wish, key));
            later(door, pauseMillis);
        } catch (UncheckedIOException noAnswer) {
            unanswered.incrementAndGet();
            threads.schedule(() -> call(door, wish, key), RETRY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RuntimeException | Error e) {
            failures.add(e);
            busy.decrementAndGet();
        }
    }

    private void note(Answer answer) {
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() == 201) {
            booked.add(answer.id());
        }
        if (answer.replayed()) {
            replayed.incrementAndGet();
        }
    }

    /** Returns when the last call is answered. */
    void finish(Duration longest) {
        leaving = true;
        await().atMost(longest).until(() -> busy.get() == 0);
    }

    Set<String> booked() {
        return Set.copyOf(booked);
    }

    Set<Integer> statuses() {
        return Set.copyOf(statuses.keySet());
    }

    int replayed() {
        return replayed.get();
    }

    Queue<Throwable> failures() {
        return failures;
    }

    @Override
    public String toString() {
        return "%d wishes, answered %s, %d times no answer, %d answers replayed"
                .formatted(wishes.get(), statuses, unanswered.get(), replayed.get());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
