package clinic.platform.outbox;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** Takes confirmed events out of their documents, many in one bulk write. */
class SentEvents {

    private static final Logger LOG = LoggerFactory.getLogger(SentEvents.class);
    private static final int BATCH = 500;

    private final MongoOperations mongo;
    private final Counter published;
    private final Counter failed;
    private final BlockingQueue<Removal> queue = new LinkedBlockingQueue<>();
    private volatile boolean running;
    private volatile Thread worker = new Thread(this::work);

    private record Removal(OutboxRelay.Handed handed, Runnable done) {}

    SentEvents(MongoOperations mongo, MeterRegistry meters) {
        this.mongo = mongo;
        this.published = meters.counter("clinic.outbox.published");
        this.failed = meters.counter("clinic.outbox.failed");
    }

    void remove(OutboxRelay.Handed handed, Runnable done) {
        published.increment();
        queue.add(new Removal(handed, done));
    }

    void failed() {
        failed.increment();
    }

    private void work() {
        List<Removal> batch = new ArrayList<>();
        while (running || !queue.isEmpty()) {
            try {
                Removal first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, BATCH - 1);
                    pull(batch);
                    batch.clear();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void pull(List<Removal> batch) {
        Map<String, List<WriteModel<Document>>> writes = new HashMap<>();
        for (Removal removal : batch) {
            var attributes = removal.handed().entry().attributes();
            writes.computeIfAbsent(removal.handed().collection(), name -> new ArrayList<>())
                    .add(new UpdateOneModel<>(
                            new Document("_id", attributes.aggregateId()),
                            new Document("$pull", new Document("outbox", new Document("id", attributes.id())))));
        }
        try {
            writes.forEach((collection, models) ->
                    mongo.getCollection(collection).bulkWrite(models, new BulkWriteOptions().ordered(false)));
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} published events stay in their documents and will be sent again: {}",
                    batch.size(),
                    e.getClass().getSimpleName());
        } finally {
            batch.forEach(removal -> removal.done().run());
        }
    }

    void start() {
        running = true;
        worker = new Thread(this::work, "outbox-sent");
        worker.setDaemon(true);
        worker.start();
    }

    void stop() {
        running = false;
        try {
            worker.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
