package clinic.notification;

import static clinic.platform.link.LinkPurpose.PAIN_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.occasion.Mailroom;
import clinic.notification.occasion.Traces;
import clinic.platform.link.SignedLinks;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What clients told some time after their sessions, told once more. */
@OpenPages
class OutcomeFeedTest {

    private final Life life = new Life(UUID.randomUUID().toString()).confirmed();

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private Traces traces;

    private final int port;
    private final PageVisitor visitor;
    private final PageLinks links;

    OutcomeFeedTest(@LocalServerPort int port, @Autowired SignedLinks links) {
        this.port = port;
        this.visitor = new PageVisitor(port);
        this.links = new PageLinks(links);
    }

    @BeforeEach
    void oneTapAndAnother() {
        life.checkedIn().completed(6, 3).news().forEach(news -> news.to(mailroom));
        String page = links.path(PAIN_CHECK, life.bookingId);
        visitor.post(page, "pain=3");
        visitor.post(page, "pain=5");
    }

    private HttpResponse<String> get(String key, String query) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + port + "/v1/outcomes" + query);
        var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + key);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode told() throws IOException, InterruptedException {
        String cursor = "";
        while (true) {
            JsonNode page = JsonMapper.shared()
                    .readTree(get("test-owner", "?limit=1" + cursor).body());
            for (JsonNode item : page.path("items")) {
                if (item.path("subject").asString().equals(life.bookingId)) {
                    return item;
                }
            }
            if (!page.has("next")) {
                return JsonMapper.shared().nullNode();
            }
            cursor = "&cursor=" + page.path("next").asString();
        }
    }

    @Test
    void tellsTheLastAnswerAsItsEventDid() throws Exception {
        JsonNode told = told();
        assertThat(told.path("type").asString()).isEqualTo("clinic.outcome.reported.v1");
        assertThat(told.path("id").asString()).isEqualTo(life.bookingId + "/2");
        assertThat(told.path("source").asString()).isEqualTo("/clinics/main/outcomes");
        assertThat(told.at("/data/outcome/pain").asInt()).isEqualTo(5);
        assertThat(told.at("/data/outcome/clientId").asString())
                .isEqualTo(life.client().id());
    }

    @Test
    void tellsNothingOfWhoWasForgotten() throws Exception {
        traces.forget(life.client().id());
        assertThat(told().isNull()).isTrue();
    }

    @Test
    void belongsToOneClinicAndItsOwner() throws Exception {
        assertThat(get("nobody", "").statusCode()).isEqualTo(401);
        assertThat(get("test-front-desk", "").statusCode()).isEqualTo(403);
        assertThat(get("test-practitioner", "").statusCode()).isEqualTo(403);
        assertThat(get("other-owner", "").body()).doesNotContain(life.bookingId);
        assertThat(get("test-owner", "?cursor=x").statusCode()).isEqualTo(400);
        assertThat(get("test-owner", "?limit=0").statusCode()).isEqualTo(400);
    }
}
