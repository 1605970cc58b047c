package clinic.booking.history;

import clinic.booking.practice.Practice;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.Room;
import clinic.booking.practice.RoomId;
import clinic.booking.practice.Treatment;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a clinic has by its id or by what people call it. */
record Directory(Practice practice) {

    Practitioner practitioner(String text) {
        return one(
                Column.PRACTITIONER,
                practice.practitioners(),
                text,
                someone -> Stream.of(someone.key(), someone.email(), someone.name()));
    }

    Treatment treatment(String text) {
        return one(
                Column.TREATMENT,
                practice.treatments(),
                text,
                treatment -> Stream.of(treatment.key(), treatment.name()));
    }

    /** Where nothing is said: the best fit, or else any room. */
    RoomId room(@Nullable String text, Treatment treatment) {
        if (text != null) {
            return one(Column.ROOM, practice.rooms(), text, room -> Stream.of(room.key(), room.name()))
                    .id();
        }
        return Stream.concat(practice.roomsFor(treatment).stream(), practice.rooms().stream())
                .map(Room::id)
                .findFirst()
                .orElseThrow(() -> Cells.refused(Column.ROOM, "is missing, as the clinic has no rooms"));
    }

    private static <T> T one(Column column, List<T> all, String text, Function<T, Stream<String>> words) {
        List<T> meant = all.stream()
                .filter(one -> words.apply(one).anyMatch(text::equalsIgnoreCase))
                .limit(2)
                .toList();
        if (meant.size() != 1) {
            throw Cells.refused(column, meant.isEmpty() ? "is not known in the clinic" : "stands for more than one");
        }
        return meant.get(0);
    }
}
