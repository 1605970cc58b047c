package clinic.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingInitializer;
import clinic.platform.MessagingNames;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import clinic.reporting.Owner.Answer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        classes = ReportingService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=reporting-service",
            "clinic.publication.cron=-",
            "clinic.links.reporting-url=https://reports.test"
        })
@ContextConfiguration(initializers = BackingInitializer.class)
class LinkedReportsTest {

    private final Broker broker;
    private final SignedLinks links;
    private final Owner owner;
    private final Owner reader;

    LinkedReportsTest(
            @Autowired RabbitTemplate rabbit,
            @Autowired AmqpAdmin admin,
            @Autowired MessagingNames names,
            @Autowired SignedLinks links,
            @LocalServerPort int port) {
        this.broker = new Broker(rabbit, admin, names);
        this.links = links;
        this.owner = new Owner(port, "test-owner");
        this.reader = new Owner(port, "");
    }

    @BeforeEach
    void aSession() {
        broker.send(Telling.MAIN.completed("l1", Instant.parse("2026-09-22T09:00:00Z"), "l-client", "lena", 7, 4));
        await().until(() -> owner.get("/v1/weeks/2026-W39/practitioners/lena").status() == 200);
    }

    private String token(LinkPurpose purpose, String clinic, String subject, Duration validity) {
        return links.token(
                new SignedLink(purpose, clinic, subject, Instant.now().plus(validity)));
    }

    private Answer open(String clinic, String subject) {
        return reader.get("/reports/" + token(LinkPurpose.REPORT, clinic, subject, Duration.ofDays(1)));
    }

    @Test
    void theLinkOfAnEditionOpensItsPaperWithoutAKey() throws Exception {
        String queue = broker.listenForWeeks();
        owner.post("/v1/weeks/2026-W39/publication");
        JsonNode hers = broker.heard(queue, 2).stream()
                .filter(it -> it.at("/practitioner/id").asString("").equals("lena"))
                .findFirst()
                .orElseThrow();
        assertThat(hers.at("/pdf").asString()).startsWith("https://reports.test/reports/");
        assertThat(hers.at("/trend")).hasSize(8);
        assertThat(hers.at("/trend/7/week").asString()).isEqualTo("2026-W39");
        assertThat(hers.at("/trend/7/completed").asInt()).isEqualTo(1);
        String path = URI.create(hers.at("/pdf").asString()).getPath();
        try (var pdf = Loader.loadPDF(reader.download(path, "text/html, */*;q=0.8"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Week 39 of 2026", "Name of lena 1", "edition 1");
        }
        assertThat(owner.get("/v1/weeks/2026-W39").json().at("/edition").asInt())
                .isEqualTo(1);
    }

    @Test
    void aReportIsKeptByNobodyOnItsWay() {
        var headers = open("main", "2026-W39").response().headers();
        assertThat(headers.firstValue("Content-Type")).contains("application/pdf");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(headers.firstValue("Content-Disposition")).contains("inline; filename=\"2026-W39-clinic.pdf\"");
    }

    @Test
    void anExpiredLinkIsGone() {
        String token = token(LinkPurpose.REPORT, "main", "2026-W39", Duration.ofSeconds(-1));
        assertThat(reader.get("/reports/" + token).status()).isEqualTo(410);
    }

    @Test
    void aChangedLinkOpensNothing() {
        String token = token(LinkPurpose.REPORT, "main", "2026-W39/lena", Duration.ofDays(1));
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(reader.get("/reports/" + changed).status()).as(changed).isEqualTo(404);
        }
    }

    @Test
    void aLinkForSomethingElseOrOfAnotherClinicOpensNothing() {
        for (LinkPurpose purpose : LinkPurpose.values()) {
            String token = token(purpose, "main", "2026-W39/lena", Duration.ofDays(1));
            assertThat(reader.get("/reports/" + token).status()).isEqualTo(purpose == LinkPurpose.REPORT ? 200 : 404);
        }
        assertThat(open("other", "2026-W39/lena").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-W54", "../../etc/passwd", "2026-W39/", "2026-W39/../lena", "2026-W39/nobody"})
    void whatNoReportIsCalledOpensNothing(String subject) {
        assertThat(open("main", subject).status()).isEqualTo(404);
    }
}
