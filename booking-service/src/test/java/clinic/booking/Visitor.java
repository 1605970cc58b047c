package clinic.booking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody with a link and without a key, whose browser does not follow by itself. */
public record Visitor(int port) {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** What came back. */
    public record Seen(int status, Map<String, java.util.List<String>> headers, String text) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0))
                    .findFirst()
                    .orElse("");
        }
    }

    public Seen get(String path, String... headers) {
        HttpRequest.Builder request = to(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Follows where a form led, as a browser does. */
    public Seen follow(Seen sent) {
        return get(sent.header("Location"), "Accept", BROWSER);
    }

    /** What a browser's button sends. */
    public Seen press(String path) {
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", BROWSER)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    public Seen browse(String path, String... headers) {
        HttpRequest.Builder request = to(path).header("Accept", BROWSER).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Seen post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(path, body);
    }

    /** A form as it is, written well or not. */
    public Seen send(String path, String body) {
        return send(path, "application/x-www-form-urlencoded", body);
    }

    public Seen send(String path, String type, String body) {
        return send(to(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    private static Seen send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Seen(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
