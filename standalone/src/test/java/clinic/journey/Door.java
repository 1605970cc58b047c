package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A service as somebody with an access key calls it, over connections of their own; {@code '} stands for {@code "}. */
record Door(HttpClient http, String address, String key) {

    static Door to(int port, String key) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        return new Door(http, "http://127.0.0.1:" + port, key);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, @Nullable String json) {
        return send(request(path).POST(json == null ? BodyPublishers.noBody() : body(json)));
    }

    Answer post(String path, String json, String idempotencyKey) {
        return send(request(path).POST(body(json)).header("Idempotency-Key", idempotencyKey));
    }

    Answer sendTable(String path, byte[] table) {
        return send(request(path).setHeader("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(table)));
    }

    Answer put(String path, String json) {
        return send(request(path).PUT(body(json)));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** What is no JSON. */
    String page(String path) {
        var answer = exchange(request(path).GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + key);
    }

    private static HttpRequest.BodyPublisher body(String json) {
        return BodyPublishers.ofString(json.replace('\'', '"'));
    }

    private Answer send(HttpRequest.Builder request) {
        var response = exchange(request);
        var text = response.body().isBlank() ? "null" : response.body();
        return new Answer(
                response.statusCode(), response.headers(), JsonMapper.shared().readTree(text));
    }

    /** @throws UncheckedIOException when no answer came */
    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
