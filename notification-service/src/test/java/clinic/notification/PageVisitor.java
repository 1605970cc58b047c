package clinic.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Somebody with a link, a browser that does not follow by itself, or a mail program. */
record PageVisitor(int port) {

    static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    HttpResponse<String> get(String path) {
        return send(to(path, BROWSER).GET());
    }

    HttpResponse<String> post(String path, String form) {
        return post(path, "application/x-www-form-urlencoded", form);
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(to(path, BROWSER).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    /** A form of a program that is prepared to repeat it. */
    HttpResponse<String> postOnce(String path, String type, String body) {
        return send(to(path, BROWSER)
                .header("Content-Type", type)
                .header("Idempotency-Key", "once")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A program that reads problems. */
    HttpResponse<String> askAsProgram(String method, String path, String form) {
        return askAsProgram(method, path, "application/x-www-form-urlencoded", form);
    }

    HttpResponse<String> askAsProgram(String method, String path, String type, String form) {
        return send(to(path, "application/json")
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(form)));
    }

    static String multipart(String boundary, String field, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n--"
                + boundary + "--\r\n";
    }

    private HttpRequest.Builder to(String path, String accept) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept)
                .timeout(Duration.ofSeconds(60));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
