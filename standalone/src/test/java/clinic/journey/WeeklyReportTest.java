package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From a session to the paper that its practitioner opens out of an email. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WeeklyReportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("https://reports\\.example\\.org(/reports/[A-Za-z0-9_-]+)");

    private final Premises premises = new Premises();
    private House house;
    private Clinic clinic;

    @BeforeAll
    void open() {
        house = House.open(
                premises, (service, usual) -> usual.with("clinic.links.reporting-url", "https://reports.example.org"));
        clinic = Clinic.open(
                house.bookingFor(ServiceSettings.OWNER), premises.mailbox().domain(), 1, 1);
    }

    @AfterAll
    void close() {
        premises.close();
    }

    @Test
    void theReportEmailShowsTheTrendAndLeadsToThePaper() {
        String week = CalendarWeek.of(clinic.start(0).toLocalDate()).name();
        heldAndPublished(week);
        List<Letter> letters = reports(week);
        assertThat(letters).hasSize(3).allSatisfy(letter -> {
            assertThat(letter.parts()).containsKeys("text/plain", "text/html", "image/png");
            assertThat(letter.parts().get("text/html")).contains("src=\"cid:trend@weekly-report\"");
            assertThat(letter.parts().get("text/plain")).contains(week.substring(5) + ": Sessions completed 1");
            assertThat(paper(link(letter, "text/plain"))).contains("Sessions completed 1");
            assertThat(link(letter, "text/html")).isEqualTo(link(letter, "text/plain"));
        });
        assertThat(letters.stream().map(it -> link(it, "text/plain")).distinct())
                .as("the owners' and the practitioner's")
                .hasSize(2);
    }

    private void heldAndPublished(String week) {
        String booking = house.bookingFor(ServiceSettings.FRONT_DESK)
                .post("/v1/bookings", clinic.wish(0, 0))
                .expecting(201)
                .id();
        Sessions.at(house.bookingPort()).hold(booking);
        Door door = house.reportingFor(ServiceSettings.OWNER);
        await().atMost(PATIENCE)
                .until(() -> door.get("/v1/weeks/" + week)
                                .body()
                                .at("/sessions/completed")
                                .asInt()
                        == 1);
        door.post("/v1/weeks/" + week + "/publication", null).expecting(200);
    }

    private List<Letter> reports(String week) {
        String subject = "Weekly report " + week;
        await().atMost(PATIENCE)
                .until(() -> premises.mailbox().recipientsOf(subject).size() == 3);
        return premises.mailbox().letters().stream()
                .filter(letter -> letter.subject().startsWith(subject))
                .toList();
    }

    private static String link(Letter letter, String part) {
        var found = LINK.matcher(String.valueOf(letter.parts().get(part)));
        assertThat(found.find()).as(part).isTrue();
        return found.group(1);
    }

    /** What whoever follows the link reads; they have no key. */
    private String paper(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + House.port(house.reporting()) + path));
        try {
            var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
            try (PDDocument pdf = Loader.loadPDF(answer.body())) {
                return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
