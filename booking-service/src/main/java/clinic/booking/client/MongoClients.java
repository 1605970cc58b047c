package clinic.booking.client;

import clinic.platform.NotFound;
import clinic.platform.outbox.AggregateStore;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        return store.find(clinicId, id.toString())
                .filter(client -> !client.isLeaving())
                .orElseThrow(NotFound::new);
    }

    @Override
    public Client known(String clinicId, ClientId id) {
        return store.find(clinicId, id.toString()).orElseThrow(NotFound::new);
    }

    @Override
    public List<Client> leaving(@Nullable String after, int limit) {
        Bson underWay = Filters.in("erasure.state", Erasure.State.CALLING_OFF.name(), Erasure.State.ERASING.name());
        return store.everywhere(
                after == null ? underWay : Filters.and(underWay, Filters.gt("_id", after)), limit, "_id");
    }

    @Override
    public List<Client> list(String clinicId, @Nullable String query, @Nullable String after, int limit) {
        Bson present = Filters.exists("erasure", false);
        Bson wanted = query == null || query.isBlank() ? present : Filters.and(present, matches(query));
        return store.list(clinicId, wanted, after, limit);
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
