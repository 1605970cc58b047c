package clinic.notification;

import static clinic.platform.link.LinkPurpose.PAIN_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.OutcomeReported;
import clinic.notification.consent.Outcome;
import clinic.notification.consent.Outcomes;
import clinic.notification.occasion.Mailroom;
import clinic.platform.MessagingNames;
import clinic.platform.link.SignedLinks;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.core.BindingBuilder;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Where clients tell how they feel after a session, and who hears of it. */
@OpenPages
class PainCheckPagesTest {

    private final Life life = new Life(UUID.randomUUID().toString()).confirmed();

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private RabbitTemplate rabbit;

    @Autowired
    private AmqpAdmin admin;

    @Autowired
    private MessagingNames names;

    private final PageVisitor visitor;
    private final PageLinks links;
    private String page;

    PainCheckPagesTest(@LocalServerPort int port, @Autowired SignedLinks links) {
        this.visitor = new PageVisitor(port);
        this.links = new PageLinks(links);
    }

    @BeforeEach
    void aSessionTookPlace() {
        life.checkedIn().completed(6, 3).news().forEach(news -> news.to(mailroom));
        page = links.path(PAIN_CHECK, life.bookingId);
    }

    private String told() {
        return outcomes.find("main", life.bookingId)
                .map(outcome -> outcome.version() + ":" + outcome.pain())
                .orElse("nothing");
    }

    @Test
    void offersElevenNumbersAndWritesNothingDown() {
        HttpResponse<String> seen = visitor.get(page);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body())
                .contains("How is your pain?", "Friday, 20 November 2026", "seek emergency care")
                .contains("aria-label=\"0 out of 10, no pain\"", "aria-label=\"7 out of 10\"")
                .doesNotContain("aria-pressed=", "role=\"status\"", "Ada");
        assertThat(seen.body().split("name=\"pain\"")).hasSize(12);
        assertThat(seen.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(told()).isEqualTo("nothing");
    }

    @Test
    void oneTapTellsAndAnotherChangesIt() throws Exception {
        String queue = listen();
        HttpResponse<String> tapped = visitor.post(page, "pain=3&utm_source=x");
        assertThat(tapped.statusCode()).isEqualTo(303);
        assertThat(tapped.headers().firstValue("Location")).hasValue(page);
        assertThat(visitor.get(page).body())
                .contains("Thank you. You told us 3 out of 10.", "You can change your answer until", "<form")
                .containsOnlyOnce("aria-pressed=\"true\"");
        visitor.post(page, "pain=3");
        visitor.post(page, "multipart/form-data; boundary=xx", PageVisitor.multipart("xx", "pain", "10"));
        assertThat(told()).isEqualTo("2:10");

        List<Message> heard = heard(queue);
        assertThat(heard).hasSize(2);
        for (int version = 1; version <= 2; version++) {
            Message message = heard.get(version - 1);
            OutcomeReported event = JsonMapper.builder().build().readValue(message.getBody(), OutcomeReported.class);
            assertThat(event.outcome().version()).isEqualTo(version);
            assertThat(event.outcome().pain()).isEqualTo(version == 1 ? 3 : 10);
            assertThat(event.outcome().clientId()).isEqualTo(life.client().id());
            assertThat(event.clinic()).isEqualTo(Life.CLINIC);
            assertThat(message.getMessageProperties().<String>getHeader("cloudEvents_id"))
                    .isEqualTo(life.bookingId + "/" + version);
            assertThat(message.getMessageProperties().<String>getHeader("cloudEvents_source"))
                    .isEqualTo("/clinics/main/outcomes");
            assertThat(new String(message.getBody(), StandardCharsets.UTF_8)).doesNotContain("Ada", "ada@");
        }
    }

    @Test
    void anErasureTakesTheAnswerAndItsPageAway() {
        visitor.post(page, "pain=3");
        life.clientErased().to(mailroom);
        outcomes.redact(life.client().id());
        outcomes.redact(life.client().id());
        Outcome left = outcomes.find("main", life.bookingId).orElseThrow();
        assertThat(left.pain()).isNull();
        assertThat(left.clientId()).isNull();
        assertThat(left.version()).isEqualTo(2);
        assertThat(visitor.get(page).statusCode()).isEqualTo(410);
        assertThat(visitor.post(page, "pain=3").statusCode()).isEqualTo(410);
    }

    private String listen() {
        Queue queue = new Queue(names.namespace() + ".outcomes", false, false, false);
        admin.declareQueue(queue);
        admin.declareBinding(
                BindingBuilder.bind(queue).to(new TopicExchange(names.events())).with("outcome.#"));
        return queue.getName();
    }

    private List<Message> heard(String queue) {
        List<Message> heard = new ArrayList<>();
        for (Message next = rabbit.receive(queue, 10_000); next != null; next = rabbit.receive(queue, 500)) {
            heard.add(next);
        }
        return heard;
    }
}
