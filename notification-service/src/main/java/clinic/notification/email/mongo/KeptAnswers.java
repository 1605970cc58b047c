package clinic.notification.email.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import clinic.notification.email.Email;
import clinic.platform.web.KeptAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What was answered to requests for another copy, in the entry itself. */
record KeptAnswers(MongoOperations mongo) {

    record Answers(String id, List<KeptAnswer> answers) {}

    Optional<KeptAnswer> find(String id, String claim) {
        Query kept = query(where("_id").is(id).and("answers.claim").is(claim));
        kept.fields().include("answers");
        return Optional.ofNullable(mongo.findOne(kept, Answers.class, "emails")).stream()
                .flatMap(found -> found.answers().stream())
                .filter(answer -> answer.claim().equals(claim))
                .findFirst();
    }

    void forgetBefore(String id, Instant at) {
        Query known = query(where("_id").is(id).and("answers.at").lt(at));
        mongo.updateFirst(known, new Update().pull("answers", query(where("at").lt(at))), Email.class, "emails");
    }
}
