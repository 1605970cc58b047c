package clinic.notification;

import static clinic.platform.link.LinkPurpose.PAIN_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.consent.Outcome;
import clinic.notification.consent.Outcomes;
import clinic.notification.occasion.Mailroom;
import clinic.platform.link.SignedLinks;
import clinic.platform.outbox.Change;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What clients cannot tell after a session, and how that is said. */
@OpenPages
class PainCheckRefusalsTest {

    private static final String FINAL = "can no longer be changed";

    private final Life life = new Life(UUID.randomUUID().toString()).confirmed();

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private Outcomes outcomes;

    private final PageVisitor visitor;
    private final PageLinks links;
    private String page;

    PainCheckRefusalsTest(@LocalServerPort int port, @Autowired SignedLinks links) {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pain=",
                "pain=11",
                "pain=-1",
                "pain=03",
                "pain=3.0",
                "pain=+3",
                "pain=three",
                "pain=%D9%A3",
                "pain=3&pain=4",
                "Pain=3",
                "pain=%00",
                "pain=%ZZ",
                "pain=%F0%9F"
            })
    void whatNoButtonSendsIsRefused(String form) {
        HttpResponse<String> refused = visitor.post(page, form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("role=\"alert\"");
        HttpResponse<String> problem = visitor.askAsProgram("POST", page, form);
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.body()).contains("urn:clinic:problem:invalid-request");
        assertThat(told()).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({"application/json, 415", "text/plain, 415", "multipart/form-data, 400"})
    void whatIsNoFormIsRefused(String type, int status) {
        assertThat(visitor.post(page, type, "{\"pain\":3}").statusCode()).isEqualTo(status);
        assertThat(told()).isEqualTo("nothing");
    }

    @Test
    void afterADayItIsFinal() {
        Instant before = Instant.now().minus(Duration.ofHours(25));
        Outcome old = new Outcome(life.bookingId, 1, "main", life.client().id(), "p1", 5, before, before);
        assertThat(outcomes.add(new Change<>(old, null, before))).isTrue();
        assertThat(visitor.get(page).body())
                .contains("You told us 5 out of 10.", FINAL)
                .doesNotContain("<form");
        HttpResponse<String> late = visitor.post(page, "pain=6");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("role=\"alert\"", FINAL);
        assertThat(visitor.askAsProgram("POST", page, "pain=6").body()).contains("urn:clinic:problem:answer-final");
        assertThat(told()).isEqualTo("1:5");
    }

    @Test
    void whatWasUndoneIsNotAskedAbout() {
        life.confirmed().last().to(mailroom);
        assertThat(visitor.get(page).statusCode()).isEqualTo(409);
        assertThat(visitor.post(page, "pain=3").body()).contains("did not take place");
        assertThat(visitor.askAsProgram("GET", page, "").body()).contains("urn:clinic:problem:session-not-held");
        assertThat(told()).isEqualTo("nothing");
    }
}
