package clinic.booking.practice.web;

import clinic.booking.practice.Room;
import java.util.Set;

record RoomJson(String id, long version, String name, Set<String> features) {

    static RoomJson of(Room room) {
        return new RoomJson(room.key(), room.version(), room.name(), room.features());
    }
}
