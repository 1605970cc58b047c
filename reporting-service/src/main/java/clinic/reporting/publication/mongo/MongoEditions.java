package clinic.reporting.publication.mongo;

import clinic.events.EventType;
import clinic.events.WeekPublished;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.outbox.ClaimTaken;
import clinic.platform.outbox.OutboxRelay;
import clinic.platform.outbox.ResourceClaims;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import clinic.platform.web.VersionMismatch;
import clinic.reporting.publication.Edition;
import clinic.reporting.publication.Editions;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class MongoEditions implements Editions {

    private final AggregateStore<Edition> store;

    MongoEditions(MongoOperations mongo, OutboxRelay relay) {
        this.store = new AggregateStore<>(
                mongo,
                relay,
                Edition.class,
                EventType.WEEK_PUBLISHED.collection(),
                (edition, at) -> ResourceClaims.NONE);
    }

    @Override
    public Optional<Edition> newest(String clinicId, Week week, Subject subject) {
        return store.find(clinicId, Edition.key(clinicId, week, subject));
    }

    @Override
    public boolean issue(Edition edition, WeekPublished event, Instant at) {
        Change<Edition> change = new Change<>(edition, event, at);
        try {
            if (edition.version() == 1) {
                store.insert(change, Replies.none());
            } else {
                IfMatch before = new IfMatch(edition.version() - 1);
                store.change(edition.clinicId(), edition.key(), before, known -> change, Replies.none());
            }
            return true;
        } catch (ClaimTaken | VersionMismatch faster) {
            return false;
        }
    }
}
