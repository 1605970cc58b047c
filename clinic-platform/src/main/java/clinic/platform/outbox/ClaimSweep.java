package clinic.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import clinic.platform.web.KeptAnswer;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Lets go of the claims of what is long over and of answers kept long enough. Nothing anyone sees changes, so the version
 * does not rise; a document that was changed meanwhile is left to the next pass.
 */
class ClaimSweep {

    private static final int BATCH = 500;

    private final MongoOperations mongo;
    private final OutboxCollections collections;
    private final Clock clock;

    ClaimSweep(MongoOperations mongo, OutboxCollections collections, Clock clock) {
        this.mongo = mongo;
        this.collections = collections;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${clinic.outbox.claim-sweep-interval:PT10M}")
    @SchedulerLock(name = "claim-sweep", lockAtMostFor = "PT9M")
    void sweep() {
        collections.names().forEach(this::sweep);
    }

    private void sweep(String name) {
        MongoCollection<Document> documents = mongo.getCollection(name);
        Instant now = clock.instant();
        List<Document> due;
        do {
            due = documents
                    .find(lte("sweepAt", Date.from(now)))
                    .sort(Sorts.ascending("sweepAt"))
                    .limit(BATCH)
                    .into(new ArrayList<>());
        } while (due.stream()
                        .filter(document -> letGo(documents, document, now))
                        .count()
                == BATCH);
    }

    static boolean letGo(MongoCollection<Document> documents, Document document, Instant now) {
        List<KeptAnswer> answers = document.getList("answers", Document.class, List.of()).stream()
                .map(AnswerForm::read)
                .filter(answer -> answer.at().plus(KeptAnswer.LIFETIME).isAfter(now))
                .toList();
        Document left = ClaimForm.swept(document, answers, now);
        Document gone = new Document();
        ClaimForm.OPTIONAL.stream().filter(name -> !left.containsKey(name)).forEach(name -> gone.append(name, ""));
        left.append("answers", answers.stream().map(AnswerForm::write).toList());
        Document operations = new Document("$set", left);
        if (!gone.isEmpty()) {
            operations.append("$unset", gone);
        }
        return documents
                        .updateOne(
                                and(eq("_id", document.get("_id")), eq("version", document.get("version"))), operations)
                        .getModifiedCount()
                == 1;
    }
}
