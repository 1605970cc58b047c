package clinic.notification;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.occasion.Mailroom;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLinks;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What opens a client's page instead of a key, and what does not. */
@OpenPages
class PageDoorsTest {

    @Autowired
    private Mailroom mailroom;

    private final PageVisitor visitor;
    private final PageLinks links;

    PageDoorsTest(@LocalServerPort int port, @Autowired SignedLinks links) {
        this.visitor = new PageVisitor(port);
        this.links = new PageLinks(links);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, UNSUBSCRIBE",
        "POST, UNSUBSCRIBE",
        "GET, PREFERENCES",
        "POST, PREFERENCES",
        "GET, PAIN_CHECK",
        "POST, PAIN_CHECK"
    })
    void onlyItsOwnLinkOpensAPage(String method, LinkPurpose purpose) {
        Life life = new Life(UUID.randomUUID().toString()).confirmed().completed(6, 3);
        life.news().forEach(news -> news.to(mailroom));
        String subject = purpose == LinkPurpose.PAIN_CHECK
                ? life.bookingId
                : life.client().id();
        String good = links.path(purpose, subject);
        for (String path : bad(purpose, subject, good)) {
            refused(method, path, 404, "not-found", "nothing behind this link");
        }
        refused(method, links.path(purpose, subject, Duration.ofSeconds(-1)), 410, "link-expired", "has expired");
    }

    private List<String> bad(LinkPurpose purpose, String subject, String good) {
        String place = good.substring(0, good.lastIndexOf('/') + 1);
        String token = good.substring(place.length());
        char last = token.charAt(token.length() - 8);
        List<String> bad = new ArrayList<>(List.of(
                place + "no-token",
                place + token.substring(1),
                place + token + "A",
                good.substring(0, good.length() - 8) + (last == 'A' ? 'B' : 'A') + good.substring(good.length() - 7),
                place + "x".repeat(3_000),
                links.path(purpose, UUID.randomUUID().toString())));
        for (LinkPurpose other : LinkPurpose.values()) {
            if (other != purpose) {
                String foreign = links.path(other, subject);
                bad.add(place + foreign.substring(foreign.lastIndexOf('/') + 1));
            }
        }
        return bad;
    }

    private void refused(String method, String path, int status, String slug, String words) {
        String form = "pain=3";
        HttpResponse<String> page = method.equals("GET") ? visitor.get(path) : visitor.post(path, form);
        assertThat(page.statusCode()).as(path).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body()).contains("role=\"alert\"", words);
        HttpResponse<String> problem = visitor.askAsProgram(method, path, form);
        assertThat(problem.statusCode()).isEqualTo(status);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.body()).contains("urn:clinic:problem:" + slug);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /unsubscribe/no-token",
        "DELETE, /preferences/no-token",
        "GET, /unsubscribe",
        "PUT, /pain-check/no-token",
        "GET, /preferences/no-token/x"
    })
    void everythingElseNeedsAKey(String method, String path) {
        assertThat(visitor.askAsProgram(method, path, "").statusCode()).isEqualTo(401);
    }
}
