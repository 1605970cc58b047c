package clinic.booking.waitlist.web;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingId;
import clinic.booking.practice.Practices;
import clinic.booking.waitlist.SlotOfferDesk;
import clinic.platform.access.Caller;
import clinic.platform.web.ETags;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.ZoneId;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers to those who wait, for the front desk that hears their answer by phone. */
@RestController
@RequestMapping("/v1/waitlist/offers/{id}")
class SlotOfferController {

    private final SlotOfferDesk desk;
    private final Practices practices;

    SlotOfferController(SlotOfferDesk desk, Practices practices) {
        this.desk = desk;
        this.practices = practices;
    }

    @GetMapping
    ResponseEntity<SlotOfferJson> read(Caller caller, @PathVariable BookingId id) {
        Booking offer = desk.get(caller.clinicId(), id);
        return ResponseEntity.ok()
                .eTag(ETags.of(offer.version()))
                .body(view(caller).apply(offer));
    }

    @PostMapping("/acceptance")
    ResponseEntity<Object> accept(Caller caller, @PathVariable BookingId id, Replies replies) {
        Reply<Booking> reply = replies.ok(view(caller));
        desk.accept(caller.clinicId(), id, caller.name(), reply);
        return reply.answer();
    }

    @PostMapping("/declination")
    ResponseEntity<Object> decline(Caller caller, @PathVariable BookingId id, Replies replies) {
        Reply<Booking> reply = replies.ok(view(caller));
        desk.decline(caller.clinicId(), id, caller.name(), reply);
        return reply.answer();
    }

    private Function<Booking, SlotOfferJson> view(Caller caller) {
        ZoneId zone = practices.of(caller.clinicId()).clinic().timeZone();
        return offer -> SlotOfferJson.of(offer, zone);
    }
}
