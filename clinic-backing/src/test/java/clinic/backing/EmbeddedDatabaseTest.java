package clinic.backing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    private static EmbeddedDatabase embedded;
    private static MongoClient client;

    private final MongoDatabase database = client.getDatabase(UUID.randomUUID().toString());
    private final MongoCollection<Document> bookings = database.getCollection("bookings");

    @BeforeAll
    static void start() {
        embedded = EmbeddedDatabase.start(0);
        client = MongoClients.create(embedded.uri("clinic"));
    }

    @AfterAll
    static void stop() {
        client.close();
        embedded.close();
    }

    @Test
    void answersHello() {
        var answer = database.runCommand(new Document("hello", 1));
        assertThat(answer.getBoolean("isWritablePrimary")).isTrue();
        assertThat(answer.getInteger("maxWireVersion")).isGreaterThanOrEqualTo(8);
    }

    @Test
    void findsAnIdOnlyWhereAllOtherConditionsHold() {
        bookings.insertMany(List.of(
                new Document("_id", "a").append("clinicId", "main"),
                new Document("_id", "b").append("clinicId", "main")));
        assertThat(bookings.find(and(eq("clinicId", "main"), eq("_id", "a")))).hasSize(1);
        assertThat(bookings.find(and(eq("_id", "a"), eq("clinicId", "other")))).isEmpty();
        assertThat(bookings.find(and(eq("_id", "a"), eq("_id", "b")))).isEmpty();
        assertThat(bookings.find(or(eq("_id", "a"), eq("_id", "b")))).hasSize(2);
        assertThat(bookings.find(new Document("_id", "b").append("clinicId", "main")))
                .hasSize(1);
    }

    @Test
    void showsWholeDocumentsWhileSixteenThreadsReadAndWrite() throws Exception {
        bookings.insertOne(new Document("_id", 1).append("version", 0).append("history", List.of()));

        var torn = together(16, thread -> thread % 2 == 0 ? write(60) : tornReads(60));

        assertThat(torn).containsOnly(0);
        assertThat(bookings.find().first().getInteger("version")).isEqualTo(8 * 60);
    }

    @Test
    void letsExactlyOneOfManyWritersHaveAClaim() throws Exception {
        bookings.createIndex(Indexes.ascending("clinicId", "claims"), new IndexOptions().unique(true));
        for (var round = 0; round < 20; round++) {
            var slot = "room:" + round;
            var wins = together(32, thread -> claims(slot, "client:" + slot + ":" + thread) ? 1 : 0);
            assertThat(wins.stream().mapToInt(Integer::intValue).sum()).isOne();
        }
    }

    @Test
    void keepsDatabasesApart() {
        bookings.insertOne(new Document("_id", 1));
        assertThat(client.getDatabase("elsewhere").getCollection("bookings").countDocuments())
                .isZero();
    }

    private int write(int times) {
        for (var i = 0; i < times; i++) {
            bookings.updateOne(eq("_id", 1), combine(inc("version", 1), push("history", i)));
        }
        return 0;
    }

    private int tornReads(int times) {
        return (int) IntStream.range(0, times)
                .mapToObj(i -> bookings.find().first())
                .filter(booking -> booking.getList("history", Integer.class).size() != booking.getInteger("version"))
                .count();
    }

    private boolean claims(String... claims) {
        try {
            bookings.insertOne(new Document("clinicId", "main").append("claims", List.of(claims)));
            return true;
        } catch (MongoWriteException e) {
            assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            return false;
        }
    }

    private static List<Integer> together(int count, Work work) throws Exception {
        var threads = Executors.newFixedThreadPool(count);
        var barrier = new CyclicBarrier(count);
        try {
            var tasks = IntStream.range(0, count)
                    .<Callable<Integer>>mapToObj(thread -> () -> {
                        barrier.await();
                        return work.by(thread);
                    })
                    .collect(toList());
            var results = new ArrayList<Integer>();
            for (var future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private interface Work {
        int by(int thread) throws Exception;
    }
}
