package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.link.SignedLinks;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a client does behind the link of an email. */
@OpenClinic
class OwnPageActionsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SignedLinks links;

    private Api owner;
    private Visitor client;
    private SmallClinic clinic;
    private OwnPages pages;

    @BeforeEach
    void open() {
        owner = new Api(port, "test-owner");
        client = new Visitor(port);
        clinic = SmallClinic.open(owner, 1, 1, 2);
        pages = new OwnPages(owner, clinic, links);
    }

    @Test
    void cancels() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        String page = pages.link(booking);
        Map<String, String> form = Map.of("version", OwnPages.version(client.get(page)));
        for (int time = 0; time < 2; time++) {
            Visitor.Seen sent = client.post(page + "/cancellation", form);
            assertThat(sent.status()).isEqualTo(303);
            assertThat(sent.header("Location")).isEqualTo(page);
        }
        Visitor.Seen seen = client.get(page);
        assertThat(seen.text())
                .contains("Your appointment is cancelled", "Cancelled")
                .doesNotContain("<form");
        Api.Answer cancelled = pages.booking(booking);
        assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
        assertThat(cancelled.text("/version")).isEqualTo("2");
        assertThat(cancelled.text("/history/1/by")).isEqualTo("client");
        assertThat(cancelled.text("/history/1/what")).isEqualTo("CANCELLED");
        clinic.book(1, 0, SmallClinic.at(3, 10, 0));
    }

    @Test
    void movesToATimeOfThePage() {
        String start = SmallClinic.at(3, 10, 0);
        String booking = clinic.book(0, 0, start);
        clinic.book(1, 0, SmallClinic.at(3, 14, 0));
        String page = pages.link(booking);
        Visitor.Seen before = client.get(page);
        List<String> times = OwnPages.times(before);
        assertThat(times)
                .contains(SmallClinic.at(3, 10, 30), SmallClinic.at(3, 9, 30))
                .doesNotContain(start, SmallClinic.at(3, 14, 0), SmallClinic.at(3, 13, 30));
        String wished = SmallClinic.at(3, 10, 30);
        Map<String, String> form = Map.of("start", wished, "version", OwnPages.version(before));
        for (int time = 0; time < 2; time++) {
            Visitor.Seen sent = client.post(page + "/rescheduling", form);
            assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        }
        assertThat(client.get(page).text()).contains("has been moved to the time below", "10:30 to 11:30");
        Api.Answer moved = pages.booking(booking);
        assertThat(OwnPages.instant(moved.text("/start"))).isEqualTo(OwnPages.instant(wished));
        assertThat(moved.text("/version")).isEqualTo("2");
        assertThat(moved.text("/history/1/by")).isEqualTo("client");
    }

    @Test
    void everyTimeOfThePageIsGood() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        clinic.book(1, 0, SmallClinic.at(3, 12, 0));
        String page = pages.link(booking);
        Instant beyondNotice = OffsetDateTime.parse(SmallClinic.at(2, 8, 0)).toInstant();
        List<String> times = OwnPages.times(client.get(page)).stream()
                .filter(time -> !OwnPages.instant(time).isBefore(beyondNotice))
                .toList();
        assertThat(times).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        for (int i = 0; i < times.size(); i += 7) {
            assertThat(client.post(page + "/rescheduling", Map.of("start", times.get(i)))
                            .status())
                    .as(times.get(i))
                    .isEqualTo(303);
        }
    }

    @Test
    void twoTapsAtOnceAreOne() throws Exception {
        ExecutorService taps = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 5; round++) {
                String booking = clinic.book(0, 0, SmallClinic.at(20 + round, 10, 0));
                String page = pages.link(booking);
                Map<String, String> form = Map.of("start", SmallClinic.at(20 + round, 12, 0), "version", "1");
                assertThat(statuses(taps, () -> client.post(page + "/rescheduling", form)))
                        .containsOnly(303);
                assertThat(pages.booking(booking).text("/version")).isEqualTo("2");
                assertThat(statuses(taps, () -> client.post(page + "/cancellation", Map.of("version", "2"))))
                        .containsOnly(303);
                assertThat(pages.booking(booking).text("/version")).isEqualTo("3");
            }
        } finally {
            taps.shutdownNow();
        }
    }

    private static List<Integer> statuses(ExecutorService taps, Callable<Visitor.Seen> tap) throws Exception {
        return taps.invokeAll(List.of(tap, tap, tap, tap)).stream()
                .map(OwnPageActionsTest::status)
                .toList();
    }

    private static int status(Future<Visitor.Seen> seen) {
        try {
            return seen.get().status();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
