package clinic.reporting.publication.mongo;

import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.outbox.ClaimTaken;
import clinic.platform.outbox.OutboxRelay;
import clinic.platform.outbox.ResourceClaims;
import clinic.platform.web.Reply;
import clinic.reporting.publication.Publication;
import clinic.reporting.publication.Publications;
import clinic.reporting.week.Week;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class MongoPublications implements Publications {

    private final AggregateStore<Publication> store;

    MongoPublications(MongoOperations mongo, OutboxRelay relay) {
        this.store = new AggregateStore<>(
                mongo, relay, Publication.class, "publications", (publication, at) -> ResourceClaims.NONE);
    }

    @Override
    public Optional<Publication> of(String clinicId, Week week) {
        return store.find(clinicId, Publication.key(clinicId, week));
    }

    @Override
    public void recall(String clinicId, Reply<Publication> reply) {
        store.recall(clinicId, reply);
    }

    @Override
    public void record(Publication publication, Reply<Publication> reply) {
        if (store.find(publication.clinicId(), publication.key()).isPresent()) {
            again(publication, reply);
            return;
        }
        try {
            store.insert(new Change<>(publication, null, publication.at()), reply);
        } catch (ClaimTaken faster) {
            again(publication, reply);
        }
    }

    private void again(Publication publication, Reply<Publication> reply) {
        store.change(
                publication.clinicId(),
                publication.key(),
                before -> new Change<>(publication.after(before), null, publication.at()),
                reply);
    }
}
