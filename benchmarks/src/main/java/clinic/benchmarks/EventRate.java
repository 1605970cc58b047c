package clinic.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;

/** Events from commit to stored in reporting against what the broker alone confirms on a quorum queue. */
final class EventRate {

    private static final int EVENTS = 3_000;
    private static final Pattern RATE = Pattern.compile("sending rate avg: ([0-9]+) msg/s");

    private final Service booking;
    private final Service reporting;
    private final Components components;

    EventRate(Service booking, Service reporting, Components components) {
        this.booking = booking;
        this.reporting = reporting;
        this.components = components;
    }

    void measure() throws Exception {
        double events = relayed();
        booking.stop();
        reporting.stop();
        double broker = perfTest();
        booking.startAgain();
        reporting.startAgain();
        Benchmarks.say(
                "events/s, commit to stored: %6.0f, broker alone (quorum, window 100) %6.0f, ratio %.2f",
                events, broker, events / broker);
    }

    /** A backlog committed while booking was away: how fast it is stored once booking is back. */
    private double relayed() throws Exception {
        booking.stop();
        try (MongoClient client = components.connect()) {
            MongoCollection<Document> facts = facts(components.database(client, "reporting"));
            long before = facts.countDocuments();
            commit(components.database(client, "booking").getCollection("bookings"));
            booking.startAgain();
            long first = awaitCount(facts, before + 1);
            long last = awaitCount(facts, before + EVENTS);
            return (EVENTS - 1) / ((last - first) / 1e9);
        }
    }

    private static MongoCollection<Document> facts(MongoDatabase reporting) {
        return reporting.getCollection("sessionFact");
    }

    private static void commit(MongoCollection<Document> bookings) {
        Document model = bookings.find().first();
        if (model == null) {
            throw new IllegalStateException("nothing was booked yet");
        }
        List<Document> batch = new ArrayList<>();
        for (int number = 0; number < EVENTS; number++) {
            batch.add(unsent(model, UUID.randomUUID().toString()));
            if (batch.size() == 500) {
                bookings.insertMany(batch);
                batch.clear();
            }
        }
    }

    private static Document unsent(Document model, String id) {
        String modelId = model.getString("_id");
        Document booking = Document.parse(model.toJson().replace(modelId, id));
        String body = ConfirmedBooking.json(id);
        Document entry = new Document("id", id + "/1")
                .append("type", "clinic.booking.confirmed.v1")
                .append("clinicId", "main")
                .append("subject", id)
                .append("sequence", 1L)
                .append("at", new Date())
                .append("body", body);
        return booking.append("_id", id)
                .append("claims", List.of("released:" + id))
                .append("outbox", List.of(entry));
    }

    private static long awaitCount(MongoCollection<Document> documents, long count) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (documents.countDocuments() < count) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("stored " + documents.countDocuments() + " of " + count);
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        return System.nanoTime();
    }

    private double perfTest() throws IOException, InterruptedException {
        String queue = components.run() + ".perf";
        Process process = new ProcessBuilder(
                        "java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.rabbitmq.perf.PerfTest",
                        "--uri",
                        "amqp://guest:guest@" + components.rabbitHost() + ":5672",
                        "--quorum-queue",
                        "--queue",
                        queue,
                        "--size",
                        "1000",
                        "--flag",
                        "persistent",
                        "--confirm",
                        "100",
                        "--time",
                        "15",
                        "--auto-delete",
                        "false")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        process.waitFor();
        if (!rate.find()) {
            throw new IllegalStateException("PerfTest told no rate: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }
}
