package clinic.reporting.owner.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * A browser that has left for the issuer.
 *
 * @param departure the cookie it took along
 * @param issuer where it was sent
 */
record Traveller(int port, String departure, URI issuer) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Traveller leaving(int port, String to) {
        HttpResponse<String> answer = Visitor.of(port).get("/sign-in/organisation?to=" + to);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("not sent to the issuer: " + answer.statusCode());
        }
        String cookie = Visitor.cookie(answer);
        return new Traveller(port, cookie.replaceFirst(";.*", ""), target(answer));
    }

    /** Where the issuer sends it: path and query. */
    String signedIn() {
        try {
            URI back = target(HTTP.send(HttpRequest.newBuilder(issuer).build(), BodyHandlers.ofString()));
            return back.getPath() + "?" + back.getRawQuery();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> comeBack() {
        return comeBack(signedIn());
    }

    HttpResponse<String> comeBack(String path) {
        return new Visitor(port, departure).get(path);
    }

    static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith("clinic-session="))
                .findFirst()
                .orElse("");
    }

    private static URI target(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }
}
