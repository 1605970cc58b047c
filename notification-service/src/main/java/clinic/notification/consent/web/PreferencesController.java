package clinic.notification.consent.web;

import clinic.events.ClientPart.Preferences;
import clinic.notification.consent.Choice;
import clinic.notification.consent.ConsentDesk;
import clinic.notification.consent.Group;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where clients choose which emails they get. */
@RestController
@RequestMapping("/preferences/{token}")
class PreferencesController {

    private final ConsentDesk desk;
    private final Pages pages;

    PreferencesController(ConsentDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Operation(
            summary = "Which emails a client gets",
            description = "HTML in the client's language, behind the link of an email. Changes nothing.")
    @SecurityRequirements
    @GetMapping
    ResponseEntity<String> show(@PathVariable String token) {
        return pages.ok(page(desk.preferences(token)));
    }

    @Operation(
            summary = "Choose which emails to get",
            description =
                    "A form with `reminders` and `followUps`, `true` or left out. Holds whatever the clinic notes "
                            + "later.")
    @SecurityRequirements
    @PostMapping(consumes = {MediaType.APPLICATION_FORM_URLENCODED_VALUE, MediaType.MULTIPART_FORM_DATA_VALUE})
    ResponseEntity<String> choose(@PathVariable String token, HttpServletRequest request) {
        SentForm form = new SentForm(request);
        Choice choice = desk.choose(token, new Preferences(form.ticked("reminders"), form.ticked("followUps")));
        Words words = Words.of(choice.reader().locales());
        return pages.ok(page(choice).done(words.say("preferences.done")));
    }

    private static ClientPage page(Choice choice) {
        Words words = Words.of(choice.reader().locales());
        Preferences holding = choice.holding();
        String save = words.say("preferences.button");
        return ClientPage.of(words, words.say("title", choice.reader().clinic().name()))
                .with(new ClientPage.Form(
                        words.say("preferences.lead"),
                        "plain",
                        List.of(
                                new ClientPage.Box(
                                        "reminders", words.say("group." + Group.REMINDERS), holding.reminders()),
                                new ClientPage.Box(
                                        "followUps", words.say("group." + Group.FOLLOW_UPS), holding.followUps())),
                        List.of(new ClientPage.Button(null, "", save, save, false))))
                .noting(words.say("stays"));
    }
}
