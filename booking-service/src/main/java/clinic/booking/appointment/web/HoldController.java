package clinic.booking.appointment.web;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.HoldDesk;
import clinic.platform.access.Caller;
import clinic.platform.web.ETags;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import jakarta.validation.Valid;
import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Slots held while a form is filled in. */
@RestController
@RequestMapping("/v1/holds")
class HoldController {

    private final HoldDesk desk;
    private final BookingViews views;

    HoldController(HoldDesk desk, BookingViews views) {
        this.desk = desk;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<Object> hold(Caller caller, @Valid @RequestBody NewHold wish, Replies replies) {
        ZoneId zone = views.zone(caller);
        Reply<Booking> reply = replies.created(held -> HoldJson.of(held, zone), held -> "/v1/holds/" + held.id());
        desk.hold(caller, wish.read(), reply);
        return reply.answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<HoldJson> read(Caller caller, @PathVariable BookingId id) {
        Booking held = desk.find(caller, id);
        return ResponseEntity.ok().eTag(ETags.of(held.version())).body(HoldJson.of(held, views.zone(caller)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(Caller caller, @PathVariable BookingId id) {
        desk.release(caller, id);
    }
}
