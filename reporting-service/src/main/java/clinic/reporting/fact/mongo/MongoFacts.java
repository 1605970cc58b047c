package clinic.reporting.fact.mongo;

import static clinic.reporting.fact.mongo.Parts.inParts;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import clinic.events.BookingStatus;
import clinic.reporting.fact.ClientFact;
import clinic.reporting.fact.ClinicFact;
import clinic.reporting.fact.Fact;
import clinic.reporting.fact.Facts;
import clinic.reporting.fact.PractitionerFact;
import clinic.reporting.fact.ResponseFact;
import clinic.reporting.fact.SessionFact;
import clinic.reporting.fact.Visit;
import clinic.reporting.fact.Whose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoFacts implements Facts {

    private static final List<String> LIVE = Arrays.stream(BookingStatus.values())
            .filter(BookingStatus::live)
            .map(BookingStatus::name)
            .toList();

    private final MongoOperations mongo;
    private final NewestOnly newest;
    private final MongoSessions sessions;

    MongoFacts(MongoOperations mongo) {
        this.mongo = mongo;
        this.newest = new NewestOnly(mongo);
        this.sessions = new MongoSessions(mongo);
        index("start");
        index("practitionerId", "start");
        index("practitionerId", "status", "start");
        index("clientId", "start");
        index("status", "start");
        index("plan.id", "start");
        mongo.indexOps(PractitionerFact.class).createIndex(new Index("clinicId", Sort.Direction.ASC));
    }

    private void index(String... fields) {
        Index index = new Index("clinicId", Sort.Direction.ASC);
        for (String field : fields) {
            index.on(field, Sort.Direction.ASC);
        }
        mongo.indexOps(SessionFact.class).createIndex(index);
    }

    @Override
    public void keep(Fact fact) {
        newest.keep(fact, version -> version.lt(fact.version()));
    }

    @Override
    public void keepRetold(Fact fact) {
        newest.keep(fact, version -> version.lte(fact.version()));
    }

    @Override
    public List<ResponseFact> responses(String clinicId, Collection<String> sessionIds) {
        return inParts(
                sessionIds, part -> mongo.find(query(of(clinicId).and("id").in(part)), ResponseFact.class));
    }

    @Override
    public List<SessionFact> sessionsBetween(Whose whose, Instant from, Instant to) {
        return sessions.sessions(of(whose).and("start").gte(from).lt(to));
    }

    @Override
    public boolean anySession(String clinicId, Instant from, Instant to) {
        return mongo.exists(query(of(clinicId).and("start").gte(from).lt(to)), SessionFact.class);
    }

    @Override
    public List<SessionFact> liveSessionsFrom(Whose whose, Instant from) {
        return sessions.sessions(of(whose).and("status").in(LIVE).and("start").gte(from));
    }

    @Override
    public List<Visit> visitsOfPlans(String clinicId, Collection<String> planIds) {
        return inParts(
                planIds, part -> sessions.visits(of(clinicId).and("plan._id").in(part)));
    }

    @Override
    public List<Visit> visitsBetween(Whose whose, Instant from, Instant to) {
        return sessions.visits(of(whose).and("start").gte(from).lt(to));
    }

    @Override
    public List<Visit> visitsOfClients(String clinicId, Collection<String> clientIds, Instant from, Instant to) {
        return inParts(
                clientIds,
                part -> sessions.visits(of(clinicId)
                        .and("clientId")
                        .in(part)
                        .and("start")
                        .gte(from)
                        .lt(to)));
    }

    @Override
    public Optional<SessionFact> newestSightingOf(String clinicId, String practitionerId) {
        return newest(of(clinicId).and("practitionerId").is(practitionerId), "seen.practitionerVersion");
    }

    @Override
    public Optional<SessionFact> newestSighting(String clinicId) {
        return newest(of(clinicId), "seen.clinicVersion");
    }

    private Optional<SessionFact> newest(Criteria criteria, String version) {
        var byVersion = Sort.by(Sort.Direction.DESC, version, "id");
        return Optional.ofNullable(mongo.findOne(query(criteria).with(byVersion), SessionFact.class));
    }

    @Override
    public List<PractitionerFact> practitioners(String clinicId) {
        return mongo.find(query(of(clinicId)).with(Sort.by("id")), PractitionerFact.class);
    }

    @Override
    public Optional<PractitionerFact> practitioner(String clinicId, String id) {
        return Optional.ofNullable(mongo.findOne(query(of(clinicId).and("id").is(id)), PractitionerFact.class));
    }

    @Override
    public List<ClientFact> clients(String clinicId, Collection<String> clientIds) {
        return inParts(
                clientIds, part -> mongo.find(query(of(clinicId).and("id").in(part)), ClientFact.class));
    }

    @Override
    public boolean anyErased(Collection<String> ids) {
        List<String> people = mongo.find(query(where("id").in(ids)), SessionFact.class).stream()
                .map(SessionFact::clientId)
                .collect(Collectors.toCollection(ArrayList::new));
        people.addAll(ids);
        return mongo.exists(query(where("id").in(people).and("erasedAt").exists(true)), ClientFact.class);
    }

    @Override
    public Optional<ClinicFact> clinic(String clinicId) {
        return Optional.ofNullable(mongo.findById(clinicId, ClinicFact.class));
    }

    @Override
    public List<ClinicFact> clinics() {
        return mongo.findAll(ClinicFact.class);
    }

    private static Criteria of(String clinicId) {
        return where("clinicId").is(clinicId);
    }

    private static Criteria of(Whose whose) {
        Criteria ofClinic = of(whose.clinicId());
        String id = whose.practitionerId();
        return id == null ? ofClinic : ofClinic.and("practitionerId").is(id);
    }
}
