package clinic.notification.consent.web;

import clinic.notification.consent.Choice;
import clinic.notification.consent.ConsentDesk;
import clinic.notification.consent.Group;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where emails nobody needs to get are ended. */
@RestController
@RequestMapping("/unsubscribe/{token}")
class UnsubscribeController {

    private final ConsentDesk desk;
    private final Pages pages;

    UnsubscribeController(ConsentDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Operation(
            summary = "What unsubscribing would end",
            description = "HTML in the client's language, behind the link of an email. Changes nothing: mail scanners "
                    + "open links.")
    @SecurityRequirements
    @GetMapping
    ResponseEntity<String> show(@PathVariable String token) {
        Choice choice = desk.unsubscription(token);
        Words words = words(choice);
        ClientPage page = page(choice, words);
        return pages.ok(choice.getsNothing() ? page.done(words.say("unsubscribe.done")) : asking(page, words));
    }

    /** The body is not looked at: whoever posts here wants out, however their mail program puts it. */
    @Operation(
            summary = "Unsubscribe",
            description =
                    "RFC 8058: one click, `List-Unsubscribe=One-Click`, 200 without a redirect. Ends reminders and "
                            + "follow-ups; doing it again changes nothing.")
    @SecurityRequirements
    @PostMapping
    ResponseEntity<String> unsubscribe(@PathVariable String token) {
        Choice choice = desk.unsubscribe(token);
        Words words = words(choice);
        return pages.ok(page(choice, words).done(words.say("unsubscribe.done")));
    }

    private static Words words(Choice choice) {
        return Words.of(choice.reader().locales());
    }

    private static ClientPage page(Choice choice, Words words) {
        String clinic = choice.reader().clinic().name();
        return ClientPage.of(words, words.say("title", clinic))
                .noting(words.say("stays"))
                .leadingTo(new ClientPage.Link(words.say("preferences.link"), choice.preferencesPage()));
    }

    private static ClientPage asking(ClientPage page, Words words) {
        String label = words.say("unsubscribe.button");
        var button = new ClientPage.Button("List-Unsubscribe", "One-Click", label, label, false);
        return page.saying(
                        words.say("unsubscribe.lead"),
                        words.say("group." + Group.REMINDERS),
                        words.say("group." + Group.FOLLOW_UPS))
                .with(new ClientPage.Form(null, "grave", List.of(), List.of(button)));
    }
}
