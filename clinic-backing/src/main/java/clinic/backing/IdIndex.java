package clinic.backing;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds the one document of an id, whatever else is asked of it: the library's own reads all documents then. */
final class IdIndex extends MemoryUniqueIndex {

    private static final String ID = "_id";

    IdIndex(String name, List<IndexKey> keys) {
        super(name, keys, false);
    }

    static boolean covers(List<IndexKey> keys) {
        return keys.size() == 1 && keys.get(0).getKey().equals(ID);
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        return super.canHandle(query) || ids(query).findAny().isPresent();
    }

    @Override
    public synchronized Iterable<Integer> getPositions(Document query) {
        Document id =
                ids(query).findFirst().map(value -> new Document(ID, value)).orElse(query);
        return super.getPositions(id);
    }

    private static Stream<String> ids(Document query) {
        Stream<?> conditions = query.get("$and") instanceof Collection<?> all ? all.stream() : Stream.empty();
        return Stream.concat(Stream.of(query), conditions)
                .filter(Document.class::isInstance)
                .map(condition -> ((Document) condition).get(ID))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }
}
