package clinic.benchmarks;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * Weeks of bookings. Clients come every other week for about half a year, now and then to somebody else; one booking in
 * seven does not take place. The last two weeks are booked ahead.
 */
record ManyFacts(int practitioners, int weeks) {

    private static final int A_WEEK = 20;
    private static final int AHEAD = 2;
    private static final int WRITERS = 3;
    private static final LocalDate FIRST = LocalDate.of(2024, 11, 4);

    String lastWeekHeld() {
        return week(weeks - AHEAD - 1);
    }

    String week(int number) {
        return FIRST.plusWeeks(number).format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
    }

    String practitioner(int number) {
        return "practitioner-" + Math.floorMod(number, practitioners);
    }

    void load(MongoDatabase reporting, ModelFacts model) throws Exception {
        reporting
                .getCollection("practitionerFact")
                .insertMany(IntStream.range(0, practitioners)
                        .mapToObj(it -> new Document(model.practitioner()).append("_id", practitioner(it)))
                        .toList());
        double seconds = Clients.seconds(WRITERS, writer -> {
            for (int week = writer; week < weeks; week += WRITERS) {
                Random random = new Random(week);
                for (int first = 0; first < practitioners; first += 50) {
                    reporting.getCollection("sessionFact").insertMany(sessions(model, week, first, random));
                }
            }
        });
        Benchmarks.say("%s loaded in %.0f s", this, seconds);
    }

    private List<Document> sessions(ModelFacts model, int week, int first, Random random) {
        List<Document> sessions = new ArrayList<>();
        for (int practitioner = first; practitioner < Math.min(first + 50, practitioners); practitioner++) {
            for (int number = 0; number < A_WEEK; number++) {
                sessions.add(session(model, week, practitioner, number, random));
            }
        }
        return sessions;
    }

    private Document session(ModelFacts model, int week, int practitioner, int number, Random random) {
        Instant start = FIRST.plusWeeks(week)
                .plusDays(number % 5)
                .atTime(8 + number / 5, practitioner % 12 * 5)
                .toInstant(ZoneOffset.UTC);
        Document session = new Document(model.session())
                .append("_id", UUID.randomUUID().toString())
                .append("clientId", "client-%d-%d-%d-%d".formatted(practitioner, number, week % 2, week / 24))
                .append("practitionerId", practitioner(random.nextInt(10) == 0 ? practitioner + 1 : practitioner))
                .append("roomId", "room-" + practitioner % 40)
                .append("start", Date.from(start))
                .append("end", Date.from(start.plusSeconds(3600)));
        if (week >= weeks - AHEAD) {
            session.append("status", "CONFIRMED").remove("outcome");
            return session;
        }
        int chance = random.nextInt(100);
        if (chance < 14) {
            session.append("status", chance < 10 ? "CANCELLED" : "NO_SHOW").remove("outcome");
        }
        return session;
    }

    @Override
    public String toString() {
        return "%,d facts of %d practitioners and %d weeks"
                .formatted(practitioners * weeks * A_WEEK, practitioners, weeks);
    }
}
