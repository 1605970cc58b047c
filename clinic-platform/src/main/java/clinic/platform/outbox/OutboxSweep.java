package clinic.platform.outbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;

/** Picks up what a crash, a full queue or a broker that was away left in the documents. */
class OutboxSweep {

    private static final int BATCH = 2_000;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final MongoOperations mongo;
    private final OutboxCollections collections;
    private final OutboxRelay relay;
    private final OutboxBacklog backlog;
    private final Duration sweepAfter;
    private final Clock clock;
    private Duration pause = Duration.ZERO;
    private Instant notBefore = Instant.MIN;

    OutboxSweep(
            MongoOperations mongo,
            OutboxCollections collections,
            OutboxRelay relay,
            OutboxBacklog backlog,
            Duration sweepAfter,
            Clock clock) {
        this.mongo = mongo;
        this.collections = collections;
        this.relay = relay;
        this.backlog = backlog;
        this.sweepAfter = sweepAfter;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${clinic.outbox.sweep-interval:PT0.5S}")
    @SchedulerLock(name = "outbox-sweep", lockAtMostFor = "PT1M")
    void sweep() {
        Instant now = clock.instant();
        if (now.isBefore(notBefore) || relay.underWay() >= BATCH) {
            return;
        }
        List<Instant> waiting = new ArrayList<>();
        collections.names().forEach(collection -> waiting.addAll(resend(collection, now)));
        backlog.found(waiting);
        pause = !waiting.isEmpty() && relay.fails() ? longer(pause) : Duration.ZERO;
        notBefore = now.plus(pause);
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.isZero() ? Duration.ofSeconds(1) : pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private List<Instant> resend(String collection, Instant now) {
        List<Instant> waiting = new ArrayList<>();
        mongo.getCollection(collection)
                .find(Filters.lte("outbox.at", Date.from(now.minus(sweepAfter))))
                .projection(Projections.include("outbox"))
                .sort(Sorts.ascending("outbox.at"))
                .limit(BATCH)
                .forEach(document -> {
                    List<OutboxEntry> entries = OutboxEntry.allIn(document);
                    entries.forEach(entry -> waiting.add(entry.attributes().time()));
                    relay.handOver(collection, entries);
                });
        return waiting;
    }
}
