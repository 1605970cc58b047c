package clinic.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import clinic.backing.BackingInitializer;
import clinic.backing.BackingServices;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.platform.MessagingNames;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the broker to the mailbox, and over HTTP. */
@SpringBootTest(
        classes = NotificationService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=notification-service", "clinic.email.grace=1s"})
@ContextConfiguration(initializers = BackingInitializer.class)
@DirtiesContext
class JourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String booking = UUID.randomUUID().toString();
    private final String address = booking + "@clients.example";
    private final Life life = new Life(booking)
            .bornAt(Instant.now(), Instant.now().plus(Duration.ofDays(3)))
            .client("Ada", address, true, true);

    @Autowired
    RabbitTemplate rabbit;

    @Autowired
    MessagingNames names;

    @Autowired
    Environment environment;

    @Test
    void aLifeIsToldByEmail() throws Exception {
        publish(life.confirmed().last());
        await().atMost(PATIENCE).until(() -> subjects().size() == 1);
        publish(life.rescheduled(Duration.ofHours(1)).last());
        await().atMost(PATIENCE).until(() -> subjects().size() == 2);
        publish(life.cancelled().last());
        await().atMost(PATIENCE).until(() -> subjects().size() == 3);
        assertThat(subjects().get(0)).startsWith("Your appointment on");
        assertThat(subjects().get(1)).startsWith("Changed:");
        assertThat(subjects().get(2)).startsWith("Cancelled:");
        String list = get("/v1/emails?bookingId=" + booking, "test-front-desk").body();
        assertThat(list).contains("BOOKING_CONFIRMATION", "BOOKING_CHANGE", "BOOKING_CANCELLATION", "\"SENT\"");
        assertThat(list).contains("+01:00").doesNotContain(address);
    }

    @Test
    void aFollowUpCanBeReadBeforeItIsDue() throws Exception {
        publish(life.confirmed().completed(6, 3).last());
        String followUp = "/v1/emails/" + EmailId.of(booking, Kind.FOLLOW_UP);
        await().atMost(PATIENCE).until(() -> get(followUp, "test-front-desk").statusCode() == 200);
        assertThat(get(followUp, "test-practitioner").body())
                .contains("\"SCHEDULED\"", "\"subject\":\"After your session");
        HttpResponse<String> preview = get(followUp + "/preview", "test-owner");
        assertThat(preview.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(preview.body()).contains("seek emergency care", "Mild soreness");
        assertThat(post(followUp + "/resend").statusCode()).isEqualTo(409);
    }

    @Test
    void aConfirmationIsSentOnceMoreWhenAskedFor() throws Exception {
        publish(life.confirmed().last());
        await().atMost(PATIENCE).until(() -> subjects().size() == 1);
        String confirmation = "/v1/emails/" + EmailId.of(booking, Kind.BOOKING_CONFIRMATION);
        await().atMost(PATIENCE)
                .until(() -> get(confirmation, "test-owner").body().contains("\"SENT\""));
        HttpResponse<String> asked = post(confirmation + "/resend", "first");
        assertThat(asked.statusCode()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> subjects().size() == 2);
        HttpResponse<String> repeated = post(confirmation + "/resend", "first");
        assertThat(repeated.body()).isEqualTo(asked.body());
        assertThat(repeated.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        await().atMost(PATIENCE)
                .until(() -> post(confirmation + "/resend", "second").statusCode() == 200);
        await().atMost(PATIENCE).until(() -> subjects().size() == 3);
        assertThat(get(confirmation, "test-owner").body()).contains("\"attempts\":3");
    }

    @Test
    void strangersSeeNothing() throws Exception {
        publish(life.confirmed().last());
        String confirmation = "/v1/emails/" + EmailId.of(booking, Kind.BOOKING_CONFIRMATION);
        await().atMost(PATIENCE).until(() -> get(confirmation, "test-owner").statusCode() == 200);
        assertThat(get(confirmation, "other-owner").statusCode()).isEqualTo(404);
        assertThat(get(confirmation + "/preview", "other-front-desk").statusCode())
                .isEqualTo(404);
        assertThat(get(confirmation, "nobody").statusCode()).isEqualTo(401);
        assertThat(get("/v1/emails?bookingId=" + booking, "other-owner").body()).doesNotContain(booking);
        assertThat(get("/v1/emails/no-such-thing", "test-owner").statusCode()).isEqualTo(404);
    }

    @Test
    void listsPageByPageAndRefusesWhatIsNoKind() throws Exception {
        publish(life.confirmed().rescheduled(Duration.ofHours(1)).last());
        String all = "/v1/emails?limit=1&bookingId=" + booking;
        await().atMost(PATIENCE)
                .until(() ->
                        get(all, "test-front-desk").headers().firstValue("Link").isPresent());
        String strangeCursor = Base64.getUrlEncoder().encodeToString("after:nowhere".getBytes(StandardCharsets.UTF_8));
        assertThat(get("/v1/emails?cursor=" + strangeCursor, "test-front-desk").statusCode())
                .isEqualTo(400);
        assertThat(get("/v1/emails?kind=NONSENSE", "test-front-desk").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aWeeklyReportReachesItsRecipientAndIsReadByTheOwnerOnly() throws Exception {
        publishGolden("clinic.report.week-published.v1");
        String edition = "main.2026-W46.01a05bd1-535c-7bf7-8e4a-280affafbdf6/2";
        String report = "/v1/emails/" + EmailId.of(edition, "jonas.muster@example.org");
        await().atMost(PATIENCE).until(() -> get(report, "test-owner").body().contains("\"SENT\""));
        assertThat(get(report + "/preview", "test-owner").body()).contains("Umsatz", "1.512,50 EUR, 90,00 CHF");
        assertThat(get(report + "/preview", "test-front-desk").statusCode()).isEqualTo(403);
    }

    private void publishGolden(String type) throws IOException {
        try (InputStream in = JourneyTest.class.getResourceAsStream("/golden/" + type + ".json")) {
            JsonNode golden = new JsonMapper().readTree(in);
            MessageBuilder message =
                    MessageBuilder.withBody(golden.get("body").toString().getBytes(StandardCharsets.UTF_8));
            golden.get("headers")
                    .properties()
                    .forEach(header ->
                            message.setHeader(header.getKey(), header.getValue().asString()));
            rabbit.send(names.events(), golden.get("routingKey").asString(), message.build());
        }
    }

    private void publish(News news) {
        MessageBuilder message = MessageBuilder.withBody(new JsonMapper().writeValueAsBytes(news.event()));
        message.setContentType("application/json");
        news.attributes().toHeaders().forEach(message::setHeader);
        rabbit.send(names.events(), news.attributes().type().routingKey(), message.build());
    }

    private List<String> subjects() {
        GreenMail mail = BackingServices.shared().greenMail();
        return Arrays.stream(mail.getReceivedMessagesForDomain(address))
                .map(JourneyTest::subject)
                .toList();
    }

    private static String subject(MimeMessage message) {
        return assertDoesNotThrow(() -> message.getSubject());
    }

    private HttpResponse<String> get(String path, String key) throws Exception {
        return http.send(request(path, key).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String... idempotencyKey) throws Exception {
        HttpRequest.Builder request = request(path, "test-front-desk").POST(BodyPublishers.noBody());
        List.of(idempotencyKey).forEach(key -> request.header("Idempotency-Key", key));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String key) {
        String port = environment.getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + key);
    }
}
