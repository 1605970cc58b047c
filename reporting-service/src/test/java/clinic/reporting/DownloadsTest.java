package clinic.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingInitializer;
import clinic.events.PractitionerPart;
import clinic.events.PractitionerUpdated;
import clinic.platform.MessagingNames;
import clinic.reporting.Owner.Answer;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.core.JsonPointer;

@SpringBootTest(
        classes = ReportingService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=reporting-service",
            "clinic.publication.cron=-",
            "clinic.links.reporting-url=https://reports.test"
        })
@ContextConfiguration(initializers = BackingInitializer.class)
class DownloadsTest {

    private static final String HOSTILE = "=HYPERLINK(\"x\")<script>alert(1)</script>";
    private static final String HERS = "/v1/weeks/2026-W40/practitioners/mallory";

    private final Broker broker;
    private final Owner owner;
    private final int port;

    DownloadsTest(
            @Autowired RabbitTemplate rabbit,
            @Autowired AmqpAdmin admin,
            @Autowired MessagingNames names,
            @LocalServerPort int port) {
        this.broker = new Broker(rabbit, admin, names);
        this.owner = new Owner(port, "test-owner");
        this.port = port;
    }

    @BeforeEach
    void aWeekOfSomebodyWithAHostileName() {
        var mallory = new PractitionerUpdated(
                new PractitionerPart("mallory", 9, HOSTILE), "m@clinic.test", true, List.of(), List.of(), null);
        broker.send(Told.of("main", "mallory", 9, Instant.EPOCH, mallory));
        broker.send(Telling.MAIN.completed("m1", Instant.parse("2026-09-29T09:00:00Z"), "m-client", "mallory", 7, 4));
        await().until(() -> owner.get(HERS).status() == 200
                && owner.get(HERS).json().at("/sessions/completed").asInt() == 1);
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "/practitioners/{id}, 2"})
    void theDescriptionOfAPathNamesWhatIsInIt(String whose, int names) {
        var paths = owner.get("/v3/api-docs").json().get("paths");
        for (String ending : List.of("", ".json", ".csv", ".pdf")) {
            var parameters = paths.at(JsonPointer.empty()
                            .appendProperty("/v1/weeks/{week}" + whose + ending)
                            .appendProperty("get"))
                    .get("parameters");
            assertThat(parameters)
                    .as(ending)
                    .hasSize(names)
                    .allMatch(it -> it.at("/required").asBoolean());
        }
    }

    private static Map<String, String> figures(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .filter(it -> !it.getField("value").isEmpty())
                .collect(Collectors.toMap(
                        it -> it.getField("section") + "/" + it.getField("item") + "/" + it.getField("figure"),
                        it -> it.getField("value")));
    }

    @Test
    void theTableHoldsTheFiguresOfTheJson() {
        Answer csv = owner.get(HERS + ".csv");
        assertThat(csv.status()).isEqualTo(200);
        var json = owner.get(HERS).json();
        assertThat(figures(csv.response().body()))
                .containsEntry(
                        "sessions//completed", json.at("/sessions/completed").asString())
                .containsEntry("pain//meanChange", "-3.0")
                .containsEntry("techniques/deep-tissue/revenue", "85.00")
                .containsEntry("trend/2026-W40/completed", "1")
                .containsEntry("previous.sessions//completed", "0")
                .containsKeys("minutes//delivered", "areas/LOWER_BACK/meanChange");
        assertThat(csv.response().body()).contains("\r\n2026-W40,0,mallory,\"'=HYPERLINK(");
    }

    @Test
    void aDownloadHasASafeName() {
        assertThat(owner.get(HERS + ".csv").response().headers().map())
                .containsEntry("Content-Type", List.of("text/csv;charset=UTF-8"))
                .containsEntry(
                        "Content-Disposition",
                        List.of("attachment; filename=\"2026-W40-hyperlink-x-script-alert-1-script.csv\""));
    }

    @Test
    void thePaperHoldsTheFiguresOfTheJson() throws IOException {
        String text = text(owner.download(HERS + ".pdf", "*/*"));
        var json = owner.get(HERS).json();
        assertThat(text)
                .contains("Sessions completed " + json.at("/sessions/completed").asString())
                .containsAnyOf("85,00\u00a0€", "€85.00")
                .contains(HOSTILE)
                .contains("Sessions measured (n) " + json.at("/pain/measured").asString())
                .contains("too few (n\u00a0=\u00a01)");
        assertThat(text(owner.download("/v1/weeks/2026-W40", "application/pdf")))
                .contains("Week 40 of 2026");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "text/csv, */*;q=0.1", "application/json;q=0.5, text/csv"})
    void theTableIsChosenByAcceptToo(String accept) {
        assertThat(owner.get("/v1/weeks/2026-W40", accept).response().body()).startsWith("week,edition,");
        assertThat(owner.get(HERS, accept).response().body()).startsWith("week,edition,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/html, */*;q=0.8"})
    void whoeverDoesNotAskForATableGetsJson(String accept) {
        assertThat(owner.get(HERS, accept).json())
                .isEqualTo(owner.get(HERS + ".json").json());
        assertThat(owner.get("/v1/weeks/2026-W40", accept).json())
                .isEqualTo(owner.get("/v1/weeks/2026-W40.json").json());
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html"})
    void whatNobodyCanGiveIsRefused(String accept) {
        Answer refused = owner.get(HERS, accept);
        assertThat(refused.status()).isEqualTo(406);
        assertThat(refused.json().at("/type").asString()).isEqualTo("urn:clinic:problem:not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "pdf"})
    void downloadsAreForTheOwnerOfTheClinicOnly(String ending) {
        for (String path : List.of("/v1/weeks/2026-W40." + ending, HERS + "." + ending)) {
            assertThat(new Owner(port, "").get(path).status()).isEqualTo(401);
            assertThat(new Owner(port, "test-practitioner").get(path).status()).isEqualTo(403);
        }
        assertThat(new Owner(port, "other-owner").get(HERS + "." + ending).status())
                .isEqualTo(404);
        assertThat(owner.get("/v1/weeks/2026-W54." + ending).status()).isEqualTo(400);
        assertThat(owner.get("/v1/weeks/2026-W40/practitioners/nobody." + ending)
                        .status())
                .isEqualTo(404);
        assertThat(owner.get("/v1/weeks/2026-W40/practitioners/..%2F..%2Fetc." + ending)
                        .status())
                .isEqualTo(400);
    }
}
