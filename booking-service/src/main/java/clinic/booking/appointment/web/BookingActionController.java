package clinic.booking.appointment.web;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingDesk;
import clinic.booking.appointment.BookingDesk.Order;
import clinic.booking.appointment.BookingId;
import clinic.platform.access.Caller;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import jakarta.validation.Valid;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to a booking once it stands. */
@RestController
@RequestMapping("/v1/bookings/{id}")
class BookingActionController {

    private final BookingDesk desk;
    private final BookingViews views;

    BookingActionController(BookingDesk desk, BookingViews views) {
        this.desk = desk;
        this.views = views;
    }

    @PostMapping("/confirmation")
    ResponseEntity<Object> confirm(Caller caller, @PathVariable BookingId id, IfMatch expected, Replies replies) {
        return answer(caller, replies, reply -> desk.confirm(new Order(caller, id, expected), reply));
    }

    @PostMapping("/cancellation")
    ResponseEntity<Object> cancel(
            Caller caller,
            @PathVariable BookingId id,
            IfMatch expected,
            @Valid @RequestBody CancellationJson request,
            Replies replies) {
        Order order = new Order(caller, id, expected);
        BookingDesk.Call call = request.read();
        return answer(caller, replies, reply -> desk.cancel(order, call, reply));
    }

    @PostMapping("/check-in")
    ResponseEntity<Object> checkIn(Caller caller, @PathVariable BookingId id, IfMatch expected, Replies replies) {
        return answer(caller, replies, reply -> desk.checkIn(new Order(caller, id, expected), reply));
    }

    @DeleteMapping("/check-in")
    ResponseEntity<Object> undoCheckIn(Caller caller, @PathVariable BookingId id, IfMatch expected, Replies replies) {
        return answer(caller, replies, reply -> desk.undoCheckIn(new Order(caller, id, expected), reply));
    }

    @PostMapping("/no-show")
    ResponseEntity<Object> recordNoShow(Caller caller, @PathVariable BookingId id, IfMatch expected, Replies replies) {
        return answer(caller, replies, reply -> desk.recordNoShow(new Order(caller, id, expected), reply));
    }

    @DeleteMapping("/no-show")
    ResponseEntity<Object> undoNoShow(Caller caller, @PathVariable BookingId id, IfMatch expected, Replies replies) {
        return answer(caller, replies, reply -> desk.undoNoShow(new Order(caller, id, expected), reply));
    }

    @PostMapping("/completion")
    ResponseEntity<Object> complete(
            Caller caller,
            @PathVariable BookingId id,
            IfMatch expected,
            @Valid @RequestBody CompletionJson session,
            Replies replies) {
        Order order = new Order(caller, id, expected);
        return answer(caller, replies, reply -> desk.complete(order, session.read(), reply));
    }

    @PutMapping("/completion")
    ResponseEntity<Object> correct(
            Caller caller,
            @PathVariable BookingId id,
            IfMatch expected,
            @Valid @RequestBody CompletionJson session,
            Replies replies) {
        Order order = new Order(caller, id, expected);
        return answer(caller, replies, reply -> desk.correct(order, session.read(), reply));
    }

    private ResponseEntity<Object> answer(Caller caller, Replies replies, Consumer<Reply<Booking>> act) {
        Reply<Booking> reply = replies.ok(views.of(caller));
        act.accept(reply);
        return reply.answer();
    }
}
