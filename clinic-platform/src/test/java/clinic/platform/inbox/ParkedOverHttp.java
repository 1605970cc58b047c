package clinic.platform.inbox;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parked messages as somebody with an access key meets them. */
record ParkedOverHttp(int port, String key) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    JsonNode items() {
        return JSON.readTree(call("GET", "?limit=200").body()).path("items");
    }

    Optional<JsonNode> find(String eventId) {
        return items().valueStream()
                .filter(item -> eventId.equals(item.path("eventId").asString(null)))
                .findFirst();
    }

    JsonNode await(String eventId) {
        return Awaitility.await()
                .until(() -> find(eventId), Optional::isPresent)
                .orElseThrow();
    }

    JsonNode awaitMark(String mark) {
        return Awaitility.await()
                .until(
                        () -> items().valueStream()
                                .filter(item -> mark.equals(
                                        item.path("headers").path("mark").asString(null)))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    int replay(JsonNode item) {
        return call("POST", "/" + item.path("id").asString() + "/replay").statusCode();
    }

    int delete(JsonNode item) {
        return call("DELETE", "/" + item.path("id").asString()).statusCode();
    }

    HttpResponse<String> call(String method, String rest) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/parked" + rest))
                .header("Authorization", "Bearer " + key)
                .method(method, BodyPublishers.noBody())
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
