package clinic.platform.outbox;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes events as soon as they are written, many in flight, and removes from their documents what the broker has
 * confirmed. What does not get through stays in its document for the {@link OutboxSweep}.
 */
public class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int QUEUE_CAPACITY = 10_000;
    private static final int PATIENCE_SECONDS = 5;

    private final EventPublisher publisher;
    private final OutboxCollections collections;
    private final SentEvents sent;
    private final int inFlight;
    private final Semaphore permits;
    private final BlockingQueue<Handed> queue = new LinkedBlockingQueue<>(QUEUE_CAPACITY);
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private volatile boolean failing;
    private volatile Thread worker = new Thread(this::relay);

    /** An event and the collection its document is in. */
    record Handed(String collection, OutboxEntry entry) {}

    OutboxRelay(EventPublisher publisher, OutboxCollections collections, SentEvents sent, int inFlight) {
        this.publisher = publisher;
        this.collections = collections;
        this.sent = sent;
        this.inFlight = inFlight;
        this.permits = new Semaphore(inFlight);
    }

    /** Relays the events of this collection's documents, after a crash too. */
    void serve(String collection) {
        collections.add(collection);
    }

    /** An index to be made before the collection is first written to. */
    void index(String collection, String... fields) {
        collections.addIndex(collection, fields);
    }

    /** Never waits: what does not fit is left to the sweep. */
    void handOver(String collection, List<OutboxEntry> entries) {
        for (OutboxEntry entry : entries) {
            if (underWay.add(entry.attributes().id()) && !queue.offer(new Handed(collection, entry))) {
                underWay.remove(entry.attributes().id());
            }
        }
    }

    /** How many events this instance is publishing. */
    int underWay() {
        return underWay.size();
    }

    /** Whether the last publication did not get through. */
    boolean fails() {
        return failing;
    }

    private void relay() {
        while (running || !queue.isEmpty()) {
            try {
                Handed next = queue.poll(200, TimeUnit.MILLISECONDS);
                if (next != null) {
                    permits.acquire();
                    publish(next);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void publish(Handed next) {
        var unused = published(next.entry()).whenComplete((done, failure) -> {
            failing = !Boolean.TRUE.equals(done);
            if (Boolean.TRUE.equals(done)) {
                sent.remove(
                        next, () -> underWay.remove(next.entry().attributes().id()));
            } else {
                underWay.remove(next.entry().attributes().id());
                sent.failed();
            }
            permits.release();
        });
    }

    /** Whatever goes wrong with one event must not keep the others. */
    private CompletableFuture<Boolean> published(OutboxEntry entry) {
        try {
            return publisher.publish(entry);
        } catch (RuntimeException e) {
            LOG.warn("An event was not published and will be sent again", e);
            return CompletableFuture.completedFuture(false);
        }
    }

    @Override
    public void start() {
        collections.prepare();
        running = true;
        sent.start();
        worker = new Thread(this::relay, "outbox-relay");
        worker.setDaemon(true);
        worker.start();
    }

    /** Lets what was handed over go out; what the broker does not confirm in time is sent again after the next start. */
    @Override
    public void stop() {
        running = false;
        try {
            worker.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            if (permits.tryAcquire(inFlight, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                permits.release(inFlight);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sent.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server: events of its last requests still leave. */
    @Override
    public int getPhase() {
        return 0;
    }
}
