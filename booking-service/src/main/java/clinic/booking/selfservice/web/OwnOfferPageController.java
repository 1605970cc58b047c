package clinic.booking.selfservice.web;

import clinic.booking.appointment.Booking;
import clinic.booking.selfservice.OwnOfferDesk;
import clinic.platform.Refusal;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An offer as a page, for whoever asks for one, as browsers do. */
@Hidden // described with the JSON of the same address
@RestController
@RequestMapping(path = "/offers/{token}", produces = MediaType.TEXT_HTML_VALUE)
class OwnOfferPageController {

    private final OwnOfferDesk desk;
    private final Pages pages;

    OwnOfferPageController(OwnOfferDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String token, Locale reader) {
        return page(token, null, reader);
    }

    /** For a browser that asks again for where a form led to. */
    @GetMapping({"/acceptance", "/declination"})
    ResponseEntity<String> back(@PathVariable String token) {
        return seeOther(token);
    }

    @PostMapping("/acceptance")
    ResponseEntity<String> accept(@PathVariable String token, Locale reader, HttpServletRequest request) {
        return attempt(token, desk::accept, reader, request);
    }

    @PostMapping("/declination")
    ResponseEntity<String> decline(@PathVariable String token, Locale reader, HttpServletRequest request) {
        return attempt(token, desk::decline, reader, request);
    }

    private ResponseEntity<String> attempt(
            String token, BiConsumer<String, Reply<Booking>> answer, Locale reader, HttpServletRequest request) {
        try {
            var unused = new PageForm(request).only();
            answer.accept(token, Replies.none());
            return seeOther(token);
        } catch (Refusal refusal) {
            return page(token, refusal, reader);
        }
    }

    private ResponseEntity<String> page(String token, @Nullable Refusal refusal, Locale reader) {
        try {
            OwnPage page = OfferWriter.of("/offers/" + token, desk.show(token)).write(refusal);
            return pages.answer(refusal == null ? 200 : refusal.status(), page);
        } catch (Refusal closed) {
            return pages.answer(closed.status(), OwnPage.without("offer.", closed.slug(), Words.in(reader)));
        }
    }

    private static ResponseEntity<String> seeOther(String token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/offers/" + token))
                .build();
    }
}
