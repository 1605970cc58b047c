package clinic.notification;

import static clinic.platform.link.LinkPurpose.PREFERENCES;
import static clinic.platform.link.LinkPurpose.UNSUBSCRIBE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.ClientPart;
import clinic.events.ClientUpdated;
import clinic.events.EventAttributes;
import clinic.events.EventType;
import clinic.notification.consent.Consents;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Emails;
import clinic.notification.email.Kind;
import clinic.notification.email.Status;
import clinic.notification.occasion.Mailroom;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLinks;
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

/** Where clients say which emails they want. */
@OpenPages
class ConsentPagesTest {

    private final Life life = new Life(UUID.randomUUID().toString())
            .bornAt(Instant.now().minus(Duration.ofHours(3)), Instant.now().minus(Duration.ofHours(2)))
            .confirmed()
            .completed(6, 3);
    private final String client = life.client().id();

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private Emails emails;

    @Autowired
    private Consents consents;

    private final PageVisitor visitor;
    private final PageLinks links;

    ConsentPagesTest(@LocalServerPort int port, @Autowired SignedLinks links) {
        this.visitor = new PageVisitor(port);
        this.links = new PageLinks(links);
    }

    @BeforeEach
    void aSessionTookPlace() {
        life.news().forEach(news -> news.to(mailroom));
    }

    private Email followUp() {
        return emails.find(EmailId.of(life.bookingId, Kind.FOLLOW_UP)).orElseThrow();
    }

    @Test
    void lookingSaysWhatWouldEndAndEndsNothing() {
        HttpResponse<String> page = visitor.get(links.path(UNSUBSCRIBE, client));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Emails from Back in Balance", "Reminders before an appointment", "End these emails")
                .contains("name=\"List-Unsubscribe\"", "value=\"One-Click\"");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "style-src 'sha256-", "form-action 'self'");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(visitor.get(links.path(PREFERENCES, client)).body()).contains("checked=\"checked\"");
        assertThat(consents.find(client)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded | List-Unsubscribe=One-Click",
                "multipart/form-data; boundary=xx | MULTIPART",
                "multipart/form-data | no boundary at all",
                "text/plain | %ZZ&&=",
                "application/json | {"
            })
    void oneClickEndsThemWithoutARedirect(String type, String body) {
        String sent = body.replace("MULTIPART", PageVisitor.multipart("xx", "List-Unsubscribe", "One-Click"));
        for (int click = 0; click < 2; click++) {
            HttpResponse<String> page = visitor.post(links.path(UNSUBSCRIBE, client), type, sent);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("You get neither reminders nor emails after a session", "/preferences/");
        }
        assertThat(consents.find(client).orElseThrow().version()).isOne();
        assertThat(followUp().standing().status()).isEqualTo(Status.SUPPRESSED);
        assertThat(visitor.get(links.path(UNSUBSCRIBE, client)).body()).doesNotContain("<form");
    }

    @Test
    void whatIsTickedIsWhatHolds() {
        String page = links.path(PREFERENCES, client);
        assertThat(visitor.post(page, "followUps=true&utm_source=x&followUp=yes")
                        .body())
                .contains("Saved.", "name=\"followUps\" checked=\"checked\"")
                .doesNotContain("name=\"reminders\" checked");
        assertThat(followUp().standing().status()).isEqualTo(Status.SCHEDULED);
        assertThat(visitor.post(page, "reminders=true").statusCode()).isEqualTo(200);
        assertThat(followUp().standing().status()).isEqualTo(Status.SUPPRESSED);
        String form = PageVisitor.multipart("xx", "followUps", "true");
        assertThat(visitor.post(page, "multipart/form-data; boundary=xx", form).body())
                .contains("name=\"followUps\" checked=\"checked\"");
        assertThat(followUp().standing().status()).isEqualTo(Status.SCHEDULED);
        assertThat(visitor.get(page).body()).doesNotContain("Saved.", "name=\"reminders\" checked");
    }

    @Test
    void aFormThatMayBeRepeatedIsReadAsAnyOther() {
        String page = links.path(PREFERENCES, client);
        String type = "application/x-www-form-urlencoded";
        for (int time = 0; time < 2; time++) {
            assertThat(visitor.postOnce(page, type, "followUps=true").body()).contains("name=\"followUps\" checked");
        }
        String parts = PageVisitor.multipart("xx", "reminders", "true");
        assertThat(visitor.postOnce(page, "multipart/form-data; boundary=xx", parts)
                        .body())
                .contains("name=\"reminders\" checked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "followUps=maybe",
                "followUps=",
                "reminders=false",
                "reminders=true&reminders=true",
                "reminders=%00",
                "reminders=%ZZ",
                "followUps=%F0%9F"
            })
    void whatNoCheckboxSendsIsRefused(String form) {
        HttpResponse<String> page = visitor.post(links.path(PREFERENCES, client), form);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("role=\"alert\"", "could not read");
        HttpResponse<String> problem = visitor.askAsProgram("POST", links.path(PREFERENCES, client), form);
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.body()).contains("urn:clinic:problem:invalid-request");
        assertThat(consents.find(client)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"application/json, 415", "text/csv, 415", "multipart/form-data, 400"})
    void whatIsNoFormIsRefused(String type, int status) {
        String page = links.path(PREFERENCES, client);
        String body = "{\"reminders\":true}";
        assertThat(visitor.post(page, type, body).statusCode()).isEqualTo(status);
        HttpResponse<String> problem = visitor.askAsProgram("POST", page, type, body);
        assertThat(problem.statusCode()).isEqualTo(status);
        assertThat(problem.body()).contains("urn:clinic:problem:");
        assertThat(consents.find(client)).isEmpty();
    }

    @Test
    void whoeverIsErasedHasNoPages() {
        visitor.post(links.path(UNSUBSCRIBE, client), "");
        life.clientErased().to(mailroom);
        for (var purpose : new LinkPurpose[] {UNSUBSCRIBE, PREFERENCES}) {
            String path = links.path(purpose, client);
            assertThat(visitor.get(path).statusCode()).isEqualTo(410);
            assertThat(visitor.post(path, "reminders=true").body()).contains("no longer know");
            assertThat(visitor.askAsProgram("POST", path, "").body()).contains("urn:clinic:problem:client-erased");
        }
    }

    @Test
    void theClientsOwnLanguageIsSpoken() {
        ClientPart arab = new ClientPart(
                client, 2, "Ada", "ada@clients.example", "ar", life.client().preferences(), true);
        new News(
                        new EventAttributes(EventType.CLIENT_UPDATED, "main", client, 2, Instant.now()),
                        new ClientUpdated(arab))
                .to(mailroom);
        assertThat(visitor.get(links.path(PREFERENCES, client)).body())
                .contains("<html lang=\"ar\" dir=\"rtl\"", "رسائل Back in Balance");
    }
}
