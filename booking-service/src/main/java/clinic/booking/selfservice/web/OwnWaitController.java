package clinic.booking.selfservice.web;

import clinic.booking.selfservice.OwnWaitDesk;
import clinic.booking.selfservice.OwnWaitDesk.Days;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a client asks to be told of an earlier time. */
@RestController
@RequestMapping("/my/{token}/waitlist")
class OwnWaitController {

    private static final String TEXTS = "wait.";

    private final OwnWaitDesk desk;
    private final OwnBookingPages pages;

    OwnWaitController(OwnWaitDesk desk, OwnBookingPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Operation(summary = "Back to the page", description = "For a browser that asks again for where a form led to.")
    @SecurityRequirements
    @GetMapping({"", "/withdrawal"})
    ResponseEntity<String> back(@PathVariable String token) {
        return OwnBookingPages.seeOther(token);
    }

    @Operation(
            summary = "Join the waitlist as the client",
            description = "A form with `from` and `to`, local dates, the last one included, else from today to the "
                    + "booking, and `practitioner`, `same` (the default) or `any`. When an earlier time of the same "
                    + "treatment is free, an email offers it. 303 back to the page, also when sent twice.")
    @SecurityRequirements
    @PostMapping
    ResponseEntity<String> join(@PathVariable String token, Locale reader, HttpServletRequest request) {
        return pages.attempt(token, TEXTS, reader, () -> {
            PageForm form = new PageForm(request).only("from", "to", "practitioner");
            boolean anybody = form.choice("practitioner", "same", "any").equals("any");
            desk.join(token, new Days(form.date("from"), form.date("to"), anybody));
        });
    }

    @Operation(
            summary = "Leave the waitlist as the client",
            description = "303 back to the page, also when sent twice. An open offer passes on to the next.")
    @SecurityRequirements
    @PostMapping("/withdrawal")
    ResponseEntity<String> leave(@PathVariable String token, Locale reader, HttpServletRequest request) {
        return pages.attempt(token, TEXTS, reader, () -> {
            var unused = new PageForm(request).only();
            desk.leave(token);
        });
    }
}
