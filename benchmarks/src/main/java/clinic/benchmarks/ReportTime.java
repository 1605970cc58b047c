package clinic.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

/**
 * Reports of a clinic with 5 practitioners, each with 20 bookings a week, and 100 weeks of facts, and of one with 500 and
 * 104 weeks. The service has a heap of 256 MB.
 */
final class ReportTime {

    private static final int HEAP_MEGABYTES = 256;
    private static final int WARM_UP = 50;
    private static final int ASKED = 40;

    private final Components components;

    ReportTime(Components components) {
        this.components = components;
    }

    void measure() throws Exception {
        Percentiles few = measure(new ManyFacts(5, 100));
        Percentiles many = measure(new ManyFacts(500, 104));
        Benchmarks.say("practitioner week, 1,040,000 facts against 10,000: %.2f times", many.median() / few.median());
    }

    private Percentiles measure(ManyFacts facts) throws Exception {
        try (MongoClient client = components.connect()) {
            MongoDatabase database = components.database(client, "reporting");
            database.drop();
            try (Service reporting = Service.start("reporting", components, HEAP_MEGABYTES)) {
                facts.load(database, ModelFacts.told(components, database));
                Percentiles practitioner = ask(reporting, facts);
                Benchmarks.say("  events kept as facts/s: %.0f", new FactRate(components, database).measure());
                return practitioner;
            }
        }
    }

    private static Percentiles ask(Service reporting, ManyFacts facts) throws Exception {
        Percentiles practitioner = time(reporting, "practitioner week", facts.lastWeekHeld(), facts);
        time(reporting, "practitioner week a year back", facts.week(facts.weeks() - 54), facts);
        Benchmarks.say(
                "  another week for each: %s",
                Percentiles.of(ASKED, i -> reporting.call("GET", path(facts.week(60 + i), facts, i), "")));
        Percentiles clinic =
                Percentiles.of(ASKED / 8, i -> reporting.call("GET", "/v1/weeks/" + facts.lastWeekHeld(), ""));
        Benchmarks.say("  clinic week: %s", clinic);
        long start = System.nanoTime();
        reporting.call("POST", "/v1/weeks/" + facts.lastWeekHeld() + "/publication", "");
        Benchmarks.say(
                "  Monday run for all: %.1f s; resident MB after %d; load %.2f",
                (System.nanoTime() - start) / 1e9, reporting.residentMegabytes(), Benchmarks.load());
        return practitioner;
    }

    private static Percentiles time(Service reporting, String what, String week, ManyFacts facts) {
        Percentiles.of(WARM_UP, i -> reporting.call("GET", path(week, facts, i), ""));
        Percentiles asked = Percentiles.of(ASKED, i -> reporting.call("GET", path(week, facts, i), ""));
        Benchmarks.say("  %s: %s", what, asked);
        return asked;
    }

    private static String path(String week, ManyFacts facts, int practitioner) {
        return "/v1/weeks/" + week + "/practitioners/" + facts.practitioner(practitioner);
    }
}
