package clinic.booking.selfservice.web;

import clinic.booking.appointment.Booking;
import clinic.booking.selfservice.OwnOffer;
import clinic.booking.selfservice.OwnOfferDesk;
import clinic.platform.web.ETags;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiConsumer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An offer as JSON, for clients' programs: the link of the email is the key. */
@RestController
@RequestMapping(path = "/offers/{token}", produces = MediaType.APPLICATION_JSON_VALUE)
class OwnOfferController {

    private final OwnOfferDesk desk;

    OwnOfferController(OwnOfferDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "A freed slot that is offered to a client",
            description = "Behind the link of an email: JSON, or a page in the client's language with forms for both "
                    + "answers when `text/html` is asked for. Changes nothing. `status` is HELD until it is answered, "
                    + "EXPIRED when the client declined it, then the booking's. 410 when its time is over.")
    @SecurityRequirements
    @GetMapping
    ResponseEntity<OwnOfferJson> show(@PathVariable String token) {
        OwnOffer own = desk.show(token);
        return ResponseEntity.ok()
                .eTag(ETags.of(own.booking().version()))
                .header("X-Robots-Tag", "noindex")
                .body(OwnOfferJson.of(own));
    }

    @Operation(
            summary = "Accept an offer as the client",
            description = "The offer becomes a booking with the same id; accepting it again changes nothing. A page's "
                    + "form is answered 303 back to the page, and refusals with pages.")
    @SecurityRequirements
    @PostMapping("/acceptance")
    ResponseEntity<Object> accept(@PathVariable String token, Replies replies, HttpServletRequest request) {
        return answer(token, desk::accept, replies, request);
    }

    @Operation(
            summary = "Decline an offer as the client",
            description = "The slot is offered to the next who waits; declining it again changes nothing. A page's "
                    + "form is answered 303 back to the page, and refusals with pages.")
    @SecurityRequirements
    @PostMapping("/declination")
    ResponseEntity<Object> decline(@PathVariable String token, Replies replies, HttpServletRequest request) {
        return answer(token, desk::decline, replies, request);
    }

    private ResponseEntity<Object> answer(
            String token, BiConsumer<String, Reply<Booking>> deed, Replies replies, HttpServletRequest request) {
        var unused = new PageForm(request).only();
        Reply<Booking> reply = replies.ok(offer -> OwnOfferJson.of(desk.seen(offer)));
        deed.accept(token, reply);
        return reply.answer();
    }
}
