package clinic.booking.client;

import clinic.platform.NotFound;
import clinic.platform.outbox.AggregateStore;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoClients implements Clients {

    private static final List<String> SEARCHED = List.of("givenName", "familyName", "email", "phone");

    private final AggregateStore<Client> store;

    MongoClients(AggregateStore<Client> store) {
        this.store = store;
    }

    @Override
    public Client get(String clinicId, ClientId id) {
        return store.find(clinicId, id.toString()).orElseThrow(NotFound::new);
    }

    @Override
    public List<Client> list(String clinicId, @Nullable String query, @Nullable String after, int limit) {
        return store.list(clinicId, query == null || query.isBlank() ? new Document() : matches(query), after, limit);
    }

    private static Bson matches(String query) {
        return Filters.and(Stream.of(query.strip().split("\\s+"))
                .map(word -> Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .map(word -> Filters.or(SEARCHED.stream()
                        .map(field -> Filters.regex(field, word))
                        .toList()))
                .toList());
    }
}
