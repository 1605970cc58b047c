package clinic.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Bookings over HTTP against the same documents inserted with the plain driver under the same indexes. */
final class BookingRate {

    private static final int BOOKINGS = 1_600;
    private static final int A_DAY = 10;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Service booking;
    private final BusyClinic clinic;
    private int nextDay = 30;

    BookingRate(Service booking, BusyClinic clinic) {
        this.booking = booking;
        this.clinic = clinic;
    }

    void measure() throws Exception {
        run(8);
        for (int clients : new int[] {1, 8, 32}) {
            int each = BOOKINGS / (clients == 1 ? 4 : 1) / clients;
            double http = run(each, clients);
            double raw = raw(clients, each);
            Benchmarks.say(
                    "bookings/s, %2d clients: HTTP %6.0f, plain inserts %6.0f, ratio %.2f",
                    clients, http, raw, http / raw);
        }
    }

    private void run(int clients) throws Exception {
        run(100, clients);
    }

    private double run(int each, int clients) throws Exception {
        LocalDate first = LocalDate.now(ZONE).plusDays(nextDay);
        nextDay += each / A_DAY + 1;
        double seconds = Clients.seconds(clients, client -> {
            for (int number = 0; number < each; number++) {
                String start = first.plusDays(number / A_DAY)
                        .atTime(8 + number % A_DAY, 0)
                        .atZone(ZONE)
                        .toOffsetDateTime()
                        .toString();
                booking.call("POST", "/v1/bookings", clinic.wish(client, start));
            }
        });
        return clients * each / seconds;
    }

    private double raw(int clients, int each) throws Exception {
        try (MongoClient client = booking.components().connect()) {
            var database = booking.components().database(client, "booking");
            List<Document> documents = database.getCollection("bookings")
                    .find()
                    .sort(new Document("_id", -1))
                    .limit(clients * each)
                    .into(new ArrayList<>());
            MongoCollection<Document> plain = database.getCollection("plain" + clients);
            for (Document index : database.getCollection("bookings").listIndexes()) {
                boolean unique = index.getBoolean("unique", false);
                plain.createIndex(index.get("key", Document.class), new IndexOptions().unique(unique));
            }
            plain.insertOne(new Document("claims", "warm"));
            plain.deleteMany(Filters.empty());
            double seconds = Clients.seconds(clients, number -> {
                for (int i = number; i < documents.size(); i += clients) {
                    plain.insertOne(documents.get(i));
                }
            });
            plain.drop();
            return documents.size() / seconds;
        }
    }
}
