package clinic.booking.selfservice.web;

import clinic.booking.selfservice.OwnBooking;
import clinic.booking.selfservice.OwnBookingDesk;
import clinic.platform.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
    private final Pages pages;

    OwnBookingController(OwnBookingDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Operation(
            summary = "A client's own page",
            description = "HTML in the client's language, behind the link of an email: what is booked, and forms to "
                    + "cancel or move it until the clinic's notice. Changes nothing.")
    @SecurityRequirements
    @GetMapping
    ResponseEntity<String> show(
            @PathVariable String token, @RequestParam(required = false) @Nullable String from, Locale reader) {
        return page(token, from, null, reader);
    }

    @Operation(summary = "Back to the page", description = "For a browser that asks again for where a form led to.")
    @SecurityRequirements
    @GetMapping({"/cancellation", "/rescheduling"})
    ResponseEntity<String> back(@PathVariable String token) {
        return seeOther(token);
    }

    @Operation(
            summary = "Cancel as the client",
            description = "A form with `version`, the booking's as it was seen, or nothing. 303 back to the page, also "
                    + "when it was cancelled before; refusals are pages.")
    @SecurityRequirements
    @PostMapping("/cancellation")
    ResponseEntity<String> cancel(@PathVariable String token, Locale reader, HttpServletRequest request) {
        return attempt(token, reader, () -> {
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
        return attempt(token, reader, () -> {
            PageForm form = new PageForm(request).only("start", "version");
            desk.move(token, form.start(desk.today()), form.version());
        });
    }

    private ResponseEntity<String> attempt(String token, Locale reader, Runnable deed) {
        try {
            deed.run();
            return seeOther(token);
        } catch (Refusal refusal) {
            return page(token, null, refusal, reader);
        }
    }

    private ResponseEntity<String> page(String token, @Nullable String from, @Nullable Refusal refusal, Locale reader) {
        try {
            OwnBooking own = desk.show(token);
            LocalDate day = PageForm.day(from, desk.today());
            OwnPage page =
                    PageWriter.of("/my/" + token, own, desk.times(own, day)).write(refusal);
            return pages.answer(refusal == null ? 200 : refusal.status(), page);
        } catch (Refusal closed) {
            return pages.answer(closed.status(), OwnPage.without("", closed.slug(), Words.in(reader)));
        }
    }

    private static ResponseEntity<String> seeOther(String token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/my/" + token))
                .build();
    }
}
