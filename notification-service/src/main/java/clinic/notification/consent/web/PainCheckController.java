package clinic.notification.consent.web;

import clinic.notification.consent.Outcome;
import clinic.notification.consent.PainCheck;
import clinic.notification.consent.PainCheckDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where clients tell with one tap how they feel after a session. */
@RestController
@RequestMapping("/pain-check/{token}")
class PainCheckController {

    private final PainCheckDesk desk;
    private final Pages pages;

    PainCheckController(PainCheckDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Operation(
            summary = "How a client feels after a session",
            description = "HTML in the client's language, behind the link of an email: a button for each number from 0 "
                    + "to 10, and what was answered. Changes nothing.")
    @SecurityRequirements
    @GetMapping
    ResponseEntity<String> show(@PathVariable String token) {
        return pages.ok(page(desk.show(token)));
    }

    @Operation(
            summary = "Tell how one feels after a session",
            description =
                    "A form with `pain`, 0 to 10. Once for each session; another answer within 24 hours takes the "
                            + "place of the first. 303 back to the page.")
    @SecurityRequirements
    @PostMapping(consumes = {MediaType.APPLICATION_FORM_URLENCODED_VALUE, MediaType.MULTIPART_FORM_DATA_VALUE})
    ResponseEntity<String> answer(@PathVariable String token, HttpServletRequest request) {
        desk.answer(token, new SentForm(request).score("pain"));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/pain-check/" + token))
                .build();
    }

    private static ClientPage page(PainCheck asked) {
        Words words = Words.of(asked.reader().locales());
        String clinic = asked.reader().clinic().name();
        ClientPage page = ClientPage.of(words, words.say("pain.title"))
                .saying(words.say(
                        "pain.lead",
                        clinic,
                        words.date(at(asked, asked.session().start()))));
        if (asked.open()) {
            page = page.with(PainScale.of(words, asked.outcome()));
        }
        return told(page, asked, words);
    }

    private static ClientPage told(ClientPage page, PainCheck asked, Words words) {
        Outcome outcome = asked.outcome();
        String safety = words.say("pain.safety");
        if (outcome == null) {
            return page.noting(safety);
        }
        String until = asked.open()
                ? words.say("pain.open", words.moment(at(asked, outcome.openUntil())))
                : words.say("pain.final");
        return page.done(words.say("pain.done", String.valueOf(outcome.pain()))).noting(until, safety);
    }

    private static ZonedDateTime at(PainCheck asked, Instant instant) {
        return instant.atZone(ZoneId.of(asked.reader().clinic().timeZone()));
    }
}
