package clinic.notification.email.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import clinic.notification.email.EmailSearch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/** A search of the ledger as the database understands it. */
final class LedgerCriteria {

    static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "standing.dueAt", "_id");

    private LedgerCriteria() {}

    static Criteria of(EmailSearch search) {
        List<Criteria> all = new ArrayList<>();
        all.add(where("clinicId").is(search.clinicId()));
        add(all, "about.bookingId", search.bookingId());
        add(all, "about.clientId", search.clientId());
        add(all, "kind", search.kind());
        add(all, "standing.status", search.status());
        if (search.after() != null) {
            all.add(behind(search.after()));
        }
        return new Criteria().andOperator(all);
    }

    private static void add(List<Criteria> all, String field, @Nullable Object value) {
        if (value != null) {
            all.add(where(field).is(value));
        }
    }

    private static Criteria behind(EmailSearch.Place place) {
        Criteria sameTime = where("standing.dueAt").is(place.dueAt()).and("_id").lt(place.id());
        return new Criteria().orOperator(where("standing.dueAt").lt(place.dueAt()), sameTime);
    }
}
