package clinic.booking.selfservice.web;

import clinic.booking.selfservice.OwnBookingDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A client's own page: every answer is one that a person can read. */
@RestController
@RequestMapping("/my/{token}")
class OwnBookingController {

    private final OwnBookingDesk desk;
    private final OwnBookingPages pages;

    OwnBookingController(OwnBookingDesk desk, OwnBookingPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Operation(
            summary = "A client's own page",
            description =
                    "HTML in the client's language, behind the link of an email: what is booked, and forms to "
                            + "cancel or move it, or to be told of an earlier time, until the clinic's notice. Changes nothing.")
    @SecurityRequirements
    @GetMapping
    ResponseEntity<String> show(
            @PathVariable String token, @RequestParam(required = false) @Nullable String from, Locale reader) {
        return pages.show(token, from, reader);
    }

    @Operation(summary = "Back to the page", description = "For a browser that asks again for where a form led to.")
    @SecurityRequirements
    @GetMapping({"/cancellation", "/rescheduling"})
    ResponseEntity<String> back(@PathVariable String token) {
        return OwnBookingPages.seeOther(token);
    }

    @Operation(
            summary = "Cancel as the client",
            description = "A form with `version`, the booking's as it was seen, or nothing. 303 back to the page, also "
                    + "when it was cancelled before; refusals are pages.")
    @SecurityRequirements
    @PostMapping("/cancellation")
    ResponseEntity<String> cancel(@PathVariable String token, Locale reader, HttpServletRequest request) {
        return pages.attempt(token, "", reader, () -> {
            PageForm form = new PageForm(request).only("version");
            desk.cancel(token, form.version());
        });
    }

    @Operation(
            summary = "Move as the client",
            description = "A form with `start`, one of the free times of the page, and `version`, the booking's as it "
                    + "was seen, or without. 303 back to the page; refusals are pages.")
    @SecurityRequirements
    @PostMapping("/rescheduling")
    ResponseEntity<String> move(@PathVariable String token, Locale reader, HttpServletRequest request) {
        return pages.attempt(token, "", reader, () -> {
            PageForm form = new PageForm(request).only("start", "version");
            desk.move(token, form.start(desk.today()), form.version());
        });
    }
}
