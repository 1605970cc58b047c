package clinic.notification.consent.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import clinic.notification.consent.Consent;
import clinic.notification.consent.Consents;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/** The collection {@code consents}: a choice that was not made, or is to be forgotten, is not there. */
public final class MongoConsents implements Consents {

    private static final String COLLECTION = "consents";

    private final MongoOperations mongo;

    public MongoConsents(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Consent> find(String clientId) {
        return Optional.ofNullable(mongo.findById(clientId, Document.class, COLLECTION))
                .map(kept -> new Consent(
                        clientId,
                        kept.getString("clinicId"),
                        kept.getLong("version"),
                        kept.getBoolean("reminders"),
                        kept.getBoolean("followUps")));
    }

    @Override
    public boolean put(Consent next) {
        return next.version() == 1 ? inserted(next) : replaced(next);
    }

    private boolean inserted(Consent first) {
        Document kept = new Document("_id", first.clientId())
                .append("clinicId", first.clinicId())
                .append("version", first.version());
        chosen(kept, "reminders", first.reminders());
        chosen(kept, "followUps", first.followUps());
        try {
            mongo.insert(kept, COLLECTION);
            return true;
        } catch (DuplicateKeyException somebodyElseDid) {
            return false;
        }
    }

    private static void chosen(Document kept, String group, @Nullable Boolean choice) {
        if (choice != null) {
            kept.append(group, choice);
        }
    }

    private boolean replaced(Consent next) {
        Criteria before = where("_id").is(next.clientId()).and("version").is(next.version() - 1);
        Update update = new Update().set("version", next.version());
        chosen(update, "reminders", next.reminders());
        chosen(update, "followUps", next.followUps());
        return mongo.updateFirst(query(before), update, COLLECTION).getModifiedCount() == 1;
    }

    private static void chosen(Update update, String group, @Nullable Boolean choice) {
        if (choice == null) {
            update.unset(group);
        } else {
            update.set(group, choice);
        }
    }

    @Override
    public void forget(String clientId) {
        Criteria telling = where("_id")
                .is(clientId)
                .orOperator(where("reminders").exists(true), where("followUps").exists(true));
        Update forgotten = new Update().unset("reminders").unset("followUps").inc("version", 1L);
        mongo.updateFirst(query(telling), forgotten, COLLECTION);
    }
}
