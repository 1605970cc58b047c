package clinic.reporting.owner.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Asks as a browser does, but goes nowhere by itself. @param cookie {@code name=value}, or empty */
record Visitor(int port, String cookie) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Visitor of(int port) {
        return new Visitor(port, "");
    }

    /** With the session of this key. */
    Visitor signedIn(String key) {
        return new Visitor(port, cookie(signIn(key)).replaceFirst(";.*", ""));
    }

    Visitor with(String session) {
        return new Visitor(port, "clinic-session=" + session);
    }

    HttpResponse<String> signIn(String key, String... headers) {
        return post("/sign-in", "key=" + URLEncoder.encode(key, StandardCharsets.UTF_8), headers);
    }

    static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("");
    }

    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html,*/*;q=0.8").GET());
    }

    HttpResponse<String> getAsProgram(String path) {
        return send(request(path).header("Accept", "application/json").GET());
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
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
