package clinic.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with an access key at one of the services. */
record Visitor(HttpClient http, String address, String key) {

    private static final JsonMapper JSON = new JsonMapper();

    static Visitor at(String address, String key) {
        return new Visitor(HttpClient.newHttpClient(), address, key);
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(text(path));
    }

    List<JsonNode> list(String path) throws IOException, InterruptedException {
        return List.copyOf(get(path).get("items").values());
    }

    String text(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder().GET(), path);
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder()
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", Integer.toHexString((path + body).hashCode()));
        return JSON.readTree(answer(request, path));
    }

    private String answer(HttpRequest.Builder request, String path) throws IOException, InterruptedException {
        request.uri(URI.create(address + path)).header("Authorization", "Bearer " + key);
        var answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 299);
        return answer.body();
    }
}
