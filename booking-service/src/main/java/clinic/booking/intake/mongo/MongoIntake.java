package clinic.booking.intake.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import clinic.booking.client.ClientId;
import clinic.booking.intake.Assessment;
import clinic.booking.intake.AssessmentId;
import clinic.booking.intake.Clearance;
import clinic.booking.intake.Intake;
import clinic.booking.intake.Standing;
import clinic.platform.NotFound;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class MongoIntake implements Intake {

    private final AggregateStore<Assessment> assessments;
    private final AggregateStore<Clearance> clearances;
    private final MongoOperations mongo;

    MongoIntake(AggregateStore<Assessment> assessments, AggregateStore<Clearance> clearances, MongoOperations mongo) {
        this.assessments = assessments;
        this.clearances = clearances;
        this.mongo = mongo;
    }

    /** Assessments first: what is cleared in between was read. */
    @Override
    public Standing standing(String clinicId, ClientId clientId) {
        List<Assessment> taken = assessments(clinicId, clientId, null, Integer.MAX_VALUE);
        boolean referred =
                taken.stream().anyMatch(assessment -> assessment.screening().refers());
        return new Standing(taken, referred ? clearances(clinicId, clientId, null, Integer.MAX_VALUE) : List.of());
    }

    @Override
    public Assessment assessment(String clinicId, ClientId clientId, AssessmentId id) {
        return assessments
                .find(clinicId, id.toString())
                .filter(assessment -> assessment.clientId().equals(clientId))
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<Assessment> assessments(String clinicId, ClientId clientId, @Nullable String after, int limit) {
        return assessments.list(clinicId, of(clientId), after, limit);
    }

    @Override
    public List<Clearance> clearances(String clinicId, ClientId clientId, @Nullable String after, int limit) {
        return clearances.list(clinicId, of(clientId), after, limit);
    }

    @Override
    public List<Assessment> unsettledSince(Instant latest, int limit) {
        return assessments.everywhere(lte("unsettledSince", Date.from(latest)), limit, "unsettledSince");
    }

    @Override
    public void recallAssessment(String clinicId, Reply<Assessment> reply) {
        assessments.recall(clinicId, reply);
    }

    @Override
    public void recallClearance(String clinicId, Reply<Clearance> reply) {
        clearances.recall(clinicId, reply);
    }

    @Override
    public void addAssessment(Change<Assessment> taken, Reply<Assessment> reply) {
        assessments.insert(taken, reply);
    }

    @Override
    public void addClearance(Change<Clearance> given, Reply<Clearance> reply) {
        clearances.insert(given, reply);
    }

    @Override
    public void settle(Assessment assessment, List<String> heldBack, Instant at) {
        assessments.change(
                assessment.clinicId(),
                assessment.key(),
                before -> new Change<>(before.settled(heldBack), null, at),
                Replies.none());
    }

    @Override
    public void forget(String clinicId, ClientId clientId) {
        Bson all = and(eq("clinicId", clinicId), of(clientId));
        mongo.getCollection("assessments").deleteMany(all);
        mongo.getCollection("clearances").deleteMany(all);
    }

    private static Bson of(ClientId clientId) {
        return eq("clientId", clientId.toString());
    }
}
