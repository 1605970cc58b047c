package clinic.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingInitializer;
import clinic.reporting.archive.LongPast;
import clinic.reporting.archive.Reduction;
import clinic.reporting.fact.Facts;
import clinic.reporting.fact.InMemoryFacts;
import clinic.reporting.week.Week;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.ContextConfiguration;

/** Old facts become figures in a database, by two instances at once, and no answer changes. */
@SpringBootTest(
        classes = {ReportingService.class, RetentionJourneyTest.InNovember.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=reporting-service",
            "clinic.publication.cron=-",
            "clinic.retention.cron=-",
            "clinic.retention.facts=P26W"
        })
@ContextConfiguration(initializers = BackingInitializer.class)
class RetentionJourneyTest {

    private static final Week THIS = Week.of("2026-W47").orElseThrow();

    @LocalServerPort
    private int port;

    @Autowired
    private Facts facts;

    @Autowired
    private Reduction reduction;

    @Autowired
    private MongoTemplate mongo;

    @TestConfiguration
    static class InNovember {

        @Bean
        Clock clock() {
            return InstantSource.fixed(Instant.parse("2026-11-21T03:30:00Z")).withZone(ZoneOffset.UTC);
        }
    }

    private Map<String, String> answers() {
        Owner owner = new Owner(port, "test-owner");
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = -100; i <= 3; i++) {
            String week = "/v1/weeks/" + THIS.plus(i).name();
            Stream.of(week, week + "/practitioners/anna", week + "/practitioners/bert")
                    .forEach(path -> answers.put(path, withoutToDo(owner.get(path))));
        }
        return answers;
    }

    private static String withoutToDo(Owner.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.response().body().replaceFirst("\"toDo\":\\[[^]]*]", "\"toDo\":[]");
    }

    private void nightOfTwoInstances() {
        CompletableFuture.allOf(CompletableFuture.runAsync(reduction::run), CompletableFuture.runAsync(reduction::run))
                .join();
    }

    private String everything() {
        List<String> all = new ArrayList<>();
        mongo.getCollectionNames()
                .forEach(name ->
                        mongo.getCollection(name).find().forEach(document -> all.add(name + document.toJson())));
        return String.join("\n", all);
    }

    @Test
    void noAnswerChangesAndNobodyIsNamedAnyMore() {
        new LongPast(11).events.forEach(told -> InMemoryFacts.take(facts, told));
        await().until(() -> mongo.getCollection("sessionFact").countDocuments() == 240);
        Map<String, String> before = answers();
        assertThat(everything()).contains("\"gone\"", "gone-7");
        nightOfTwoInstances();
        assertThat(answers()).isEqualTo(before);
        nightOfTwoInstances();
        assertThat(answers()).isEqualTo(before);
        assertThat(mongo.getCollection("sessionFact").countDocuments()).isLessThan(160);
        assertThat(everything()).doesNotContain("\"gone\"", "gone-7", "\"erased-");
        assertThat(mongo.getCollection("clientFact").countDocuments(new Document("_id", "erased")))
                .isEqualTo(1);
        Owner.Answer old = new Owner(port, "test-owner").get("/v1/weeks/2025-W10");
        assertThat(old.json().at("/sessions/completed").asInt()).isPositive();
        assertThat(old.json().at("/toDo").isEmpty()).isTrue();
        Owner.Answer refused = new Owner(port, "test-owner").post("/v1/weeks/2025-W10/publication");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/type").asString()).isEqualTo("urn:clinic:problem:week-archived");
    }
}
