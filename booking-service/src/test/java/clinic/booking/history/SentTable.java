package clinic.booking.history;

import static org.awaitility.Awaitility.await;

import clinic.booking.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** Hands tables in and waits for what becomes of them. */
record SentTable(Api owner) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    Api.Answer send(byte[] file, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(owner.baseUri() + "/v1/imports"))
                .header("Authorization", "Bearer " + owner.key())
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file));
        owner.headers().forEach(request::header);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Api.Answer(
                    response.statusCode(),
                    response.headers().map(),
                    JsonMapper.shared().readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns the import when it has ended. */
    Api.Answer run(byte[] file) {
        Api.Answer sent = send(file, "text/csv");
        if (sent.status() != 202) {
            throw new IllegalStateException("answered " + sent.status() + ": " + sent.body());
        }
        String path = sent.header("Location").orElseThrow();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !owner.get(path).text("/state").equals("RUNNING"));
        return owner.get(path);
    }
}
