package clinic.booking;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Looks for words through every document of every collection. */
public record Traces(MongoOperations mongo) {

    /** Where any of the words stands: collection and id. */
    public List<String> of(String... words) {
        return mongo.getCollectionNames().stream()
                .flatMap(collection -> documents(collection)
                        .filter(document -> Stream.of(words).anyMatch(document.toJson()::contains))
                        .map(document -> collection + "/" + document.get("_id")))
                .sorted()
                .toList();
    }

    private Stream<Document> documents(String collection) {
        return StreamSupport.stream(mongo.getCollection(collection).find().spliterator(), false);
    }
}
