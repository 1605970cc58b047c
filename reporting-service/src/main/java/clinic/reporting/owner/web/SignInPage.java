package clinic.reporting.owner.web;

import clinic.platform.access.Sessions;
import clinic.reporting.publication.reading.Words;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where owners sign in, in as many ways as are configured. */
@Component
class SignInPage {

    private final Sessions sessions;
    private final Pages pages;
    private final Words words = Words.in(Locale.ENGLISH);

    SignInPage(Sessions sessions, Pages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    ResponseEntity<String> show(URI to) {
        return answer(200, to, "");
    }

    /** @param reason the key of a text */
    ResponseEntity<String> again(int status, URI to, String reason) {
        return answer(status, to, words.say(reason));
    }

    private ResponseEntity<String> answer(int status, URI to, String alert) {
        String organisation = sessions.organisation().isPresent()
                ? "/sign-in/organisation?to=" + URLEncoder.encode(to.toString(), StandardCharsets.UTF_8)
                : "";
        return pages.answer(
                status,
                "sign-in",
                words,
                Map.of(
                        "to",
                        to.toString(),
                        "alert",
                        alert,
                        "keys",
                        sessions.takesKeys(),
                        "organisation",
                        organisation));
    }
}
