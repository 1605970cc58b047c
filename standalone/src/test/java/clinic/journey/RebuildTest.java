package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The facts are lost, and read once more from those whose events they came from. */
class RebuildTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> FACTS =
            List.of("sessionFact", "practitionerFact", "clientFact", "clinicFact", "responseFact");

    private final Premises premises = new Premises();
    private House house;
    private Door owner;
    private Door reports;
    private Clinic clinic;
    private EventTap tap;

    @BeforeEach
    void open() {
        house = House.open(premises, (service, usual) -> usual);
        tap = premises.keep(new EventTap(premises.broker(), premises.names()));
        owner = house.bookingFor(ServiceSettings.OWNER);
        reports = house.reportingFor(ServiceSettings.OWNER);
        clinic = Clinic.open(owner, premises.mailbox().domain(), 2, 6);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void everyReportAndFactIsTheSameToTheLastByteAndEveryItemWhatItsEventWas() {
        var held = new EventfulDays(house, owner, clinic).live();
        var heard = Retold.heard(tap);
        awaitFacts(held.size() + 1);
        var weeks = weeks();
        var facts = facts();

        FACTS.forEach(kind -> collection(kind).deleteMany(new Document()));
        assertThat(sum("/sessions/completed")).isZero();
        var rebuild = rebuilt(started());

        assertThat(weeks()).containsExactlyEntriesOf(weeks);
        assertThat(facts()).containsExactlyInAnyOrderEntriesOf(facts);
        var ledger = house.notificationFor(ServiceSettings.OWNER);
        var told = Retold.by(owner, "/v1/feed").and(Retold.by(ledger, "/v1/outcomes"));
        told.repeats(heard);
        new MessageSchemas().keptBy(told.messages());
        assertThat(rebuild.at("/kept").asInt()).isEqualTo(told.messages().size());
        assertThat(rebuild.at("/refused").asInt()).isZero();
        System.out.printf(
                "%d items, %d reports and %d facts as before%n", told.messages().size(), weeks.size(), facts.size());
        changesNothingWhereNothingIsLost(facts);
        missesNothingThatHappensMeanwhile(facts);
    }

    private void changesNothingWhereNothingIsLost(Map<String, Document> facts) {
        rebuilt(started());
        assertThat(facts()).containsExactlyInAnyOrderEntriesOf(facts);
    }

    private void missesNothingThatHappensMeanwhile(Map<String, Document> facts) {
        FACTS.forEach(kind -> collection(kind).deleteMany(new Document()));
        var started = started();
        var held = new ArrayList<String>();
        for (int slot = 170; slot < 180; slot++) {
            held.add(owner.post("/v1/bookings", clinic.wish(slot % 2, slot))
                    .expecting(201)
                    .id());
        }
        held.forEach(Sessions.at(house.bookingPort())::hold);
        rebuilt(started);
        await("later facts")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(held)
                        .allMatch(it -> collection("sessionFact")
                                        .countDocuments(new Document("_id", it).append("status", "COMPLETED"))
                                == 1));
        assertThat(facts()).containsAllEntriesOf(facts).hasSize(facts.size() + held.size());
    }

    private String started() {
        return "/v1/rebuild/" + reports.post("/v1/rebuild", null).expecting(202).id();
    }

    private JsonNode rebuilt(String path) {
        await("rebuilt")
                .atMost(PATIENCE)
                .until(() -> reports.get(path).text("/state").equals("COMPLETED"));
        return reports.get(path).body();
    }

    private void awaitFacts(int completed) {
        await("facts").atMost(PATIENCE).untilAsserted(() -> {
            assertThat(collection("sessionFact").countDocuments())
                    .isEqualTo(EventfulDays.BOOKINGS + EventfulDays.PLANNED + EventfulDays.THEIRS);
            assertThat(sum("/sessions/completed")).isEqualTo(completed);
            assertThat(sum("/sessions/cancelled")).isEqualTo(EventfulDays.THEIRS);
            assertThat(sum("/sessions/noShow")).isEqualTo(2);
            assertThat(sum("/pain/followUpMeasured")).isEqualTo(1);
        });
    }

    private int sum(String figure) {
        return weekPaths()
                .mapToInt(week -> reports.get(week).body().at(figure).asInt())
                .sum();
    }

    private Stream<String> weekPaths() {
        var first = CalendarWeek.of(clinic.start(0).toLocalDate());
        return IntStream.range(-1, 4)
                .mapToObj(week -> "/v1/weeks/" + first.plus(week).name());
    }

    /** The reports of the clinic and its practitioners, as they are answered. */
    private Map<String, String> weeks() {
        var weeks = new LinkedHashMap<String, String>();
        weekPaths()
                .flatMap(week -> Stream.concat(
                        Stream.of(week), clinic.practitioners().stream().map(it -> week + "/practitioners/" + it)))
                .flatMap(path -> Stream.of(path, path + ".csv"))
                .forEach(path -> weeks.put(path, reports.page(path)));
        return weeks;
    }

    /** All facts, but what a booking's event said of others in passing: it only stands in for facts that are not there. */
    private Map<String, Document> facts() {
        var facts = new LinkedHashMap<String, Document>();
        for (var kind : FACTS) {
            for (var fact : collection(kind).find().into(new ArrayList<>())) {
                fact.remove("seen");
                facts.put(kind + " " + fact.get("_id"), fact);
            }
        }
        return facts;
    }

    private MongoCollection<Document> collection(String kind) {
        return premises.database("reporting").getCollection(kind);
    }
}
