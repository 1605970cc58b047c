package clinic.booking.appointment.web;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingFilter;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.Completion;
import clinic.booking.appointment.HoldDesk;
import clinic.booking.appointment.Reception;
import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.RoomId;
import clinic.booking.practice.web.TimeBound;
import clinic.platform.NotFound;
import clinic.platform.access.Caller;
import clinic.platform.web.ETags;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bookings: made, moved, read. */
@RestController
@RequestMapping("/v1/bookings")
class BookingController {

    private final Reception reception;
    private final HoldDesk holds;
    private final Bookings bookings;
    private final BookingViews views;

    BookingController(Reception reception, HoldDesk holds, Bookings bookings, BookingViews views) {
        this.reception = reception;
        this.holds = holds;
        this.bookings = bookings;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<Object> book(Caller caller, @Valid @RequestBody NewBooking booking, Replies replies) {
        Reply<Booking> reply = replies.created(views.of(caller), made -> "/v1/bookings/" + made.id());
        if (booking.holdId() == null) {
            reception.book(caller, booking.read(), reply);
        } else {
            holds.book(caller, new BookingId(booking.holdId()), booking.read(), reply);
        }
        return reply.answer();
    }

    @PostMapping("/{id}/rescheduling")
    ResponseEntity<Object> reschedule(
            Caller caller,
            @PathVariable BookingId id,
            IfMatch expected,
            @Valid @RequestBody Rescheduling to,
            Replies replies) {
        Reply<Booking> reply = replies.ok(views.of(caller));
        reception.reschedule(
                caller,
                id,
                expected,
                to.start().toInstant(),
                PractitionerId.ofNullable(to.practitionerId()),
                OverrideJson.reason(to.override()),
                reply);
        return reply.answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<BookingJson> read(Caller caller, @PathVariable BookingId id) {
        Booking booking = bookings.get(caller.clinicId(), id);
        return ResponseEntity.ok()
                .eTag(ETags.of(booking.version()))
                .body(views.of(caller).apply(booking));
    }

    /** What its correction takes, so that nothing of it has to be typed again. */
    @GetMapping("/{id}/completion")
    ResponseEntity<CompletionJson> completion(Caller caller, @PathVariable BookingId id) {
        Booking booking = bookings.get(caller.clinicId(), id);
        Completion completion = booking.completion();
        if (completion == null) {
            throw new NotFound();
        }
        return ResponseEntity.ok().eTag(ETags.of(booking.version())).body(CompletionJson.of(completion));
    }

    @GetMapping
    Page<BookingJson> list(
            Caller caller,
            @RequestParam(required = false) @Nullable ClientId clientId,
            @RequestParam(required = false) @Nullable PractitionerId practitionerId,
            @RequestParam(required = false) @Nullable RoomId roomId,
            @RequestParam(required = false) @Nullable Set<BookingStatus> status,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            PageRequest page) {
        ZoneId zone = views.zone(caller);
        BookingFilter filter = new BookingFilter(
                clientId,
                practitionerId,
                roomId,
                status == null ? Set.of() : status,
                from == null ? null : TimeBound.first("from", from, zone),
                to == null ? null : TimeBound.last("to", to, zone));
        var found = bookings.list(caller.clinicId(), filter, page.after(), page.limit() + 1);
        return Page.of(found, page, bookings::position).map(views.of(caller));
    }
}
