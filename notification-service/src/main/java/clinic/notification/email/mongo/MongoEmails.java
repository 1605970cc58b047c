package clinic.notification.email.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import clinic.notification.email.Delivery;
import clinic.notification.email.Due;
import clinic.notification.email.Email;
import clinic.notification.email.EmailSearch;
import clinic.notification.email.Emails;
import clinic.notification.email.Status;
import clinic.platform.web.KeptAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The ledger in the collection {@code emails}. */
public final class MongoEmails implements Emails {

    private static final List<Status> SETTLED = List.of(Status.SENT, Status.FAILED);

    private final MongoOperations mongo;
    private final KeptAnswers answers;

    public MongoEmails(MongoOperations mongo) {
        this.mongo = mongo;
        this.answers = new KeptAnswers(mongo);
        LedgerIndexes.declare(mongo);
    }

    @Override
    public void put(Email derived) {
        Query older = query(where("_id").is(derived.id()))
                .addCriteria(where("basis").lt(derived.basis()))
                .addCriteria(where("standing.status").nin(SETTLED));
        try {
            mongo.upsert(older, replacement(derived).setOnInsert("delivery", Delivery.NONE), Email.class, "emails");
        } catch (DuplicateKeyException thereAlready) {
            // It may be there only since a moment ago, and older.
            mongo.updateFirst(older, replacement(derived), Email.class, "emails");
        }
    }

    private static Update replacement(Email derived) {
        return new Update()
                .set("clinicId", derived.clinicId())
                .set("kind", derived.kind())
                .set("about", derived.about())
                .set("standing", derived.standing())
                .set("basis", derived.basis());
    }

    @Override
    public Optional<Email> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Email.class, "emails"));
    }

    @Override
    public List<Email> search(EmailSearch search, int limit) {
        Query query = query(LedgerCriteria.of(search)).limit(limit).with(LedgerCriteria.NEWEST_FIRST);
        return mongo.find(query, Email.class, "emails");
    }

    @Override
    public Optional<Email> lease(Instant now, Instant until) {
        Query ready = query(where("standing.status").is(Status.SCHEDULED))
                .addCriteria(where("standing.dueAt").lte(now))
                .addCriteria(where("delivery.heldUntil").lte(now))
                .with(Sort.by("standing.dueAt"));
        Update lease = new Update()
                .inc("delivery.attempts", 1)
                .set("delivery.heldUntil", until)
                .set("delivery.leasedUntil", until);
        FindAndModifyOptions asAfter = FindAndModifyOptions.options().returnNew(true);
        return Optional.ofNullable(mongo.findAndModify(ready, lease, asAfter, Email.class, "emails"));
    }

    @Override
    public void sent(String id, Delivery.Sent letter) {
        if (sent(where("_id").is(id).and("redacted").ne(true), letter) == 0) {
            sent(where("_id").is(id), letter.redacted());
        }
    }

    private long sent(Criteria which, Delivery.Sent letter) {
        return update(which, standing(Status.SENT).unset("standing.reason").set("delivery.sent", letter));
    }

    @Override
    public void redact(String clientId) {
        Criteria whose = where("about.clientId").is(clientId);
        mongo.updateMulti(query(whose), new Update().set("redacted", true).unset("answers"), "emails");
        mongo.updateMulti(
                query(where("about.clientId")
                        .is(clientId)
                        .and("delivery.sent.at")
                        .exists(true)),
                new Update()
                        .set("delivery.sent.subject", "")
                        .set("delivery.sent.html", "")
                        .unset("delivery.sent.to"),
                "emails");
    }

    @Override
    public boolean settle(Email leased, Status status, String reason) {
        Criteria unchanged = where("_id").is(leased.id()).and("basis").is(leased.basis());
        return update(
                        unchanged.and("standing.status").is(Status.SCHEDULED),
                        standing(status).set("standing.reason", reason).unset("delivery.leasedUntil"))
                > 0;
    }

    @Override
    public void hold(Email leased, Instant until) {
        hold(leased, held(until));
    }

    @Override
    public void defer(Email leased, Instant until) {
        hold(leased, held(until).inc("delivery.attempts", -1));
    }

    private static Update held(Instant until) {
        return new Update().set("delivery.heldUntil", until).unset("delivery.leasedUntil");
    }

    private void hold(Email leased, Update held) {
        Criteria still = where("_id")
                .is(leased.id())
                .and("delivery.attempts")
                .is(leased.delivery().attempts());
        update(still, held);
    }

    @Override
    public boolean returned(String id, String reason) {
        Criteria left = where("_id").is(id).and("standing.status").is(Status.SENT);
        return update(left, standing(Status.FAILED).set("standing.reason", reason)) > 0;
    }

    @Override
    public Due due(Instant now) {
        Criteria waiting = where("standing.status")
                .is(Status.SCHEDULED)
                .and("standing.dueAt")
                .lte(now);
        Query oldest = query(waiting).with(Sort.by("standing.dueAt"));
        Email first = mongo.findOne(oldest, Email.class, "emails");
        return new Due(
                mongo.count(query(waiting), "emails"),
                first == null ? null : first.standing().dueAt());
    }

    @Override
    public boolean again(String id, Instant now, @Nullable KeptAnswer answer) {
        Update again = standing(Status.SCHEDULED)
                .set("standing.dueAt", now)
                .unset("standing.reason")
                .set("delivery.heldUntil", Instant.EPOCH)
                .unset("delivery.leasedUntil")
                .inc("delivery.copies", 1);
        if (answer != null) {
            answers.forgetBefore(id, answer.at().minus(KeptAnswer.LIFETIME));
            again.push("answers", answer);
        }
        Criteria mayLeave = new Criteria()
                .orOperator(
                        where("standing.status").in(SETTLED),
                        where("standing.reason").is(Email.ADDRESS_BOUNCED));
        return update(where("_id").is(id).andOperator(mayLeave), again) > 0;
    }

    @Override
    public Optional<KeptAnswer> answered(String id, String claim) {
        return answers.find(id, claim);
    }

    private static Update standing(Status status) {
        return new Update().set("standing.status", status);
    }

    private long update(Criteria which, Update update) {
        return mongo.updateFirst(query(which), update, Email.class, "emails").getMatchedCount();
    }
}
