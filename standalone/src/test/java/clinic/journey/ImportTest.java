package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.notification.NotificationService;
import clinic.reporting.ReportingService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Years of past sessions are handed in as one table; more of them with {@code -Dclinic.import.rows=100000}. */
class ImportTest {

    private static final int ROWS = Integer.getInteger("clinic.import.rows", 3_000);
    private static final Duration PATIENCE = Duration.ofSeconds(120 + ROWS / 50);

    @TempDir
    private Path directory;

    private final Premises premises = new Premises();
    private ServiceProcess booking;
    private Clinic clinic;
    private Door owner;
    private Aftermath aftermath;
    private Door reports;

    @BeforeEach
    void open() throws IOException {
        var notification = premises.keep(premises.settings("notification").start(NotificationService.class));
        var reporting = premises.keep(premises.settings("reporting").start(ReportingService.class));
        booking = premises.keep(ServiceProcess.booking(premises.settings("booking"), directory));
        booking.start();
        owner = Door.to(booking.port(), ServiceSettings.OWNER);
        clinic = Clinic.open(owner, premises.mailbox().domain(), 3, 0);
        reports = Door.to(House.port(reporting), ServiceSettings.OWNER);
        aftermath = new Aftermath(premises, clinic, Door.to(House.port(notification), ServiceSettings.OWNER), reports);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    /** Its process has 256 MB of heap. */
    @Test
    void theWeeklyFiguresAreTheTablesOwnSumsEvenWhenItsImportWasKilled() throws Exception {
        var table = new PastTable(clinic, ROWS, 4711);
        var file = table.csv();
        var sent = owner.sendTable("/v1/imports", file).expecting(202);
        var path = sent.headers().firstValue("Location").orElseThrow();

        long started = System.nanoTime();
        await().pollInterval(Duration.ofMillis(5)).atMost(PATIENCE).until(() -> read(path) > ROWS / 2);
        System.out.printf("%.0f rows a second%n", read(path) * 1e9 / (System.nanoTime() - started));
        booking.kill();
        booking.start();
        assertThat(read(path)).isLessThan(ROWS);
        finished(path, ROWS, 0);

        aftermath.everyEventLeft();
        table.weeks().forEach(this::isReported);
        assertThat(premises.database("booking").getCollection("clients").countDocuments())
                .isEqualTo(table.clients());
        aftermath.nothingIsParked();
        assertThat(premises.mailbox().letters()).noneMatch(letter -> letter.to().startsWith("past"));
        assertThat(aftermath.notification().get("/v1/emails?limit=200").body().path("items"))
                .allMatch(email -> email.path("kind").asString().equals("WEEKLY_REPORT"));
    }

    @Test
    void theSameTableAgainChangesNothing() {
        var table = new PastTable(clinic, ROWS, 815);
        long before = System.nanoTime();
        finished(start(table), ROWS, 0);
        long took = System.nanoTime() - before;
        aftermath.everyEventLeft();
        var documents = aftermath.bookings();
        assertThat(documents).hasSize(ROWS);

        finished(start(table), 0, ROWS);
        assertThat(aftermath.bookings()).isEqualTo(documents);
        System.out.printf("%d rows in %.1f s: %.0f a second%n", ROWS, took / 1e9, ROWS * 1e9 / took);
    }

    private String start(PastTable table) {
        var sent = owner.sendTable("/v1/imports", table.csv()).expecting(202);
        return sent.headers().firstValue("Location").orElseThrow();
    }

    private long read(String path) {
        return owner.get(path).body().path("read").asLong();
    }

    private void finished(String path, int imported, int unchanged) {
        await().atMost(PATIENCE).until(() -> !owner.get(path).text("/state").equals("RUNNING"));
        var done = owner.get(path);
        assertThat(done.text("/state")).isEqualTo("COMPLETED");
        assertThat(done.body().path("read").asLong()).isEqualTo(ROWS);
        assertThat(done.body().path("imported").asLong()).isEqualTo(imported);
        assertThat(done.body().path("unchanged").asLong()).isEqualTo(unchanged);
        assertThat(done.body().path("errors")).isEmpty();
    }

    private void isReported(CalendarWeek week, PastTable.Sums sums) {
        await(week.name())
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                answered(reports.get("/v1/weeks/" + week.name()).body()))
                        .isEqualTo(sums));
    }

    private static PastTable.Sums answered(JsonNode report) {
        return new PastTable.Sums(
                report.at("/sessions/completed").asLong(),
                report.at("/sessions/cancelled").asLong(),
                report.at("/sessions/lateCancelled").asLong(),
                report.at("/sessions/noShow").asLong(),
                report.at("/minutes/delivered").asLong(),
                report.at("/clients/new").asLong(),
                report.at("/revenue/0/amount").asString("0.00"),
                PastTable.mean(report.at("/pain/meanBefore").asDouble()),
                PastTable.mean(report.at("/pain/meanAfter").asDouble()));
    }
}
