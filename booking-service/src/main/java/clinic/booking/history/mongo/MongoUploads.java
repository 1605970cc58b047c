package clinic.booking.history.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import clinic.booking.history.ImportId;
import clinic.booking.history.Uploads;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Sorts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Files cut into documents, of which a few at a time are in memory. */
@Repository
class MongoUploads implements Uploads {

    private static final int PIECE = 256 * 1024;
    private static final int PIECES_AT_ONCE = 4;

    private final MongoOperations mongo;

    MongoUploads(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(ImportId id, InputStream file, Instant now) throws IOException {
        byte[] piece = file.readNBytes(PIECE);
        for (int number = 0; piece.length > 0; number++) {
            pieces().insertOne(new Document("_id", String.format(Locale.ROOT, "%s/%06d", id, number))
                    .append("importId", id.toString())
                    .append("at", Date.from(now))
                    .append("bytes", new Binary(piece)));
            piece = file.readNBytes(PIECE);
        }
    }

    @Override
    public InputStream open(ImportId id) {
        return new SequenceInputStream(new Pieces(pieces().find(of(id))
                .sort(Sorts.ascending("_id"))
                .batchSize(PIECES_AT_ONCE)
                .cursor()));
    }

    @Override
    public void discard(ImportId id) {
        pieces().deleteMany(of(id));
    }

    @Override
    public Set<ImportId> olderThan(Instant instant) {
        Set<ImportId> found = new HashSet<>();
        pieces().distinct("importId", lt("at", Date.from(instant)), String.class)
                .forEach(id -> found.add(ImportId.of(id)));
        return found;
    }

    /** All keys from the slash up to what follows it. */
    private static Bson of(ImportId id) {
        return and(gte("_id", id + "/"), lt("_id", id + "0"));
    }

    private MongoCollection<Document> pieces() {
        return mongo.getCollection("uploads");
    }

    /** One piece after the other. */
    private record Pieces(MongoCursor<Document> cursor) implements Enumeration<InputStream> {

        @Override
        public boolean hasMoreElements() {
            return cursor.hasNext();
        }

        @Override
        public InputStream nextElement() {
            return new ByteArrayInputStream(
                    cursor.next().get("bytes", Binary.class).getData());
        }
    }
}
