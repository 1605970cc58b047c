package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** The letter that asks a client how the pain is; it can be read before it is due. */
record PainLetter(House house, String booking) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("/pain-check/[A-Za-z0-9_-]+");

    /** The address of the page it leads to. */
    String page() {
        var ledger = house.notificationFor(ServiceSettings.OWNER);
        var asking = "/v1/emails?kind=PAIN_CHECK&bookingId=" + booking;
        await().atMost(PATIENCE)
                .until(() -> !ledger.get(asking).body().at("/items").isEmpty());
        var letter = ledger.page("/v1/emails/" + ledger.get(asking).text("/items/0/id") + "/preview");
        var found = LINK.matcher(letter);
        assertThat(found.find()).as(letter).isTrue();
        return "http://127.0.0.1:" + House.port(house.notification()) + found.group();
    }

    /** What a tap on a number of that page sends. */
    void answer(int pain) {
        var tap = HttpRequest.newBuilder(URI.create(page()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("pain=" + pain));
        try {
            var answer = HttpClient.newHttpClient().send(tap.build(), BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(303);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
