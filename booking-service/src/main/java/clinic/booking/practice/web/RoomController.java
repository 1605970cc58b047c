package clinic.booking.practice.web;

import clinic.booking.practice.OfferDesk;
import clinic.booking.practice.Room;
import clinic.platform.access.Caller;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import jakarta.validation.Valid;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rooms. */
@RestController
@RequestMapping("/v1/rooms")
class RoomController {

    private final OfferDesk desk;
    private final AggregateStore<Room> rooms;

    RoomController(OfferDesk desk, AggregateStore<Room> rooms) {
        this.desk = desk;
        this.rooms = rooms;
    }

    @PostMapping
    ResponseEntity<Object> add(Caller caller, @Valid @RequestBody NewRoom room, Replies replies) {
        Reply<Room> reply = replies.created(RoomJson::of, made -> "/v1/rooms/" + made.id());
        Set<String> features = room.features() == null ? Set.of() : Set.copyOf(room.features());
        desk.addRoom(caller.clinicId(), room.name(), features, reply);
        return reply.answer();
    }

    @GetMapping
    Page<RoomJson> list(Caller caller, PageRequest page) {
        return Page.of(rooms.list(caller.clinicId(), page.after(), page.limit() + 1), page, Room::key)
                .map(RoomJson::of);
    }
}
