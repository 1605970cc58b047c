package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.events.ClinicPart;
import clinic.events.PractitionerPart;
import clinic.events.PractitionerUpdated;
import clinic.events.SettingsUpdated;
import clinic.notification.NotificationService;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Two instances publish the past week of a clinic at the same time, then one, then the other dies in the midst of it. */
class MondayCrashTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final CalendarWeek FIRST =
            CalendarWeek.of(LocalDate.now(Clinic.ZONE)).plus(-5);
    private static final List<String> PRACTITIONERS = List.of("p1", "p2", "p3");
    /** The clinic's report and one of each practitioner. */
    private static final int REPORTS = 1 + PRACTITIONERS.size();

    @TempDir
    private Path directory;

    private final Premises premises = new Premises();
    private final String domain = premises.mailbox().domain();
    private TwoPublishers publishers;

    @BeforeEach
    void open() throws IOException {
        premises.keep(premises.settings("notification").start(NotificationService.class));
        publishers = TwoPublishers.open(premises, directory, monday(0));
        tell(3);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void everybodyGetsOneReportOfEachWeek() throws Exception {
        publishers.bothPublish(FIRST, monday(1));
        onceForEverybody(FIRST);
        publishers.oneDies(new Moment(2, true), monday(2));
        onceForEverybody(FIRST.plus(1));
        publishers.oneDies(new Moment(REPORTS + 1, false), monday(3));
        publishers.anotherComes();
        onceForEverybody(FIRST.plus(2));
        await("no more though it goes on looking")
                .during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(premises.mailbox().recipientsOf("Weekly report"))
                        .hasSize(3 * REPORTS));
        assertThat(editions(FIRST)).containsOnly(1L).hasSize(REPORTS);
    }

    /** One session of each week, and who gets a report; settings newer than those the wire marks its news with. */
    private void tell(int weeks) {
        var wire = new NewsWire(new RabbitTemplate(premises.broker()), premises.names(), new Random(1));
        var clinic = new ClinicPart("main", 1_000, "Back in Balance", Clinic.ZONE.getId());
        wire.on(new SettingsUpdated(clinic, "EUR", "en", null, null, List.of("owner@" + domain)), monday(0));
        for (var id : PRACTITIONERS) {
            var part = new PractitionerPart(id, 1, "Practitioner " + id);
            var email = id + "@" + domain;
            wire.on(new PractitionerUpdated(part, email, true, List.of(), List.of(), null), monday(0));
        }
        for (int week = 0; week < weeks; week++) {
            var start = monday(week).plus(Duration.ofHours(5));
            var booking = new ToldBooking("booking-" + week, new ToldClient(week, domain), start);
            wire.on(booking.completed(start), start);
        }
        wire.send(monday(0));
        await("facts")
                .atMost(PATIENCE)
                .until(() -> facts("sessionFact") == weeks
                        && facts("practitionerFact") == PRACTITIONERS.size()
                        && collection("clinicFact").countDocuments(Filters.eq("version", 1_000)) == 1);
    }

    private long facts(String kind) {
        return collection(kind).countDocuments();
    }

    private MongoCollection<Document> collection(String name) {
        return premises.database("reporting").getCollection(name);
    }

    private void onceForEverybody(CalendarWeek week) {
        var everybody = Stream.concat(Stream.of("owner"), PRACTITIONERS.stream())
                .map(name -> name + "@" + domain)
                .toList();
        var subject = "Weekly report " + week.name();
        await(subject)
                .atMost(PATIENCE)
                .until(() -> premises.unsent("reporting") == 0
                        && premises.mailbox().recipientsOf(subject).size() >= REPORTS
                        && collection("publications").countDocuments(Filters.eq("week", week.name())) == 1);
        assertThat(premises.mailbox().recipientsOf(subject)).containsExactlyInAnyOrderElementsOf(everybody);
        assertThat(editions(week)).containsOnly(1L).hasSize(REPORTS);
    }

    /** How many the clinic and each practitioner has. */
    private List<Long> editions(CalendarWeek week) {
        return collection("editions")
                .find(Filters.eq("week", week.name()))
                .map((Document edition) -> ((Number) edition.get("version")).longValue())
                .into(new ArrayList<>());
    }

    private static Instant monday(int week) {
        return FIRST.plus(week).monday().atTime(7, 0).atZone(Clinic.ZONE).toInstant();
    }
}
