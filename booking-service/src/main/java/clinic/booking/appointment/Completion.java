package clinic.booking.appointment;

import clinic.booking.care.Area;
import clinic.events.SessionPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done in a session and how it went; scores 0 to 10. The note never leaves this service. */
public record Completion(
        int painBefore,
        int painAfter,
        List<String> techniques,
        List<Area> areas,
        @Nullable Integer tension,
        @Nullable Integer mobility,
        @Nullable Integer stress,
        @Nullable Integer sleep,
        SessionPart.@Nullable Adverse adverse,
        @Nullable Note note) {

    /** A practitioner's note: what the client says, what is found, what it means, what is planned. */
    public record Note(
            @Nullable String subjective,
            @Nullable String objective,
            @Nullable String assessment,
            @Nullable String plan) {}

    Completion withoutNote() {
        return new Completion(
                painBefore, painAfter, techniques, areas, tension, mobility, stress, sleep, adverse, null);
    }

    SessionPart part() {
        return new SessionPart(
                painBefore, painAfter, techniques, areaNames(), tension, mobility, stress, sleep, adverse);
    }

    List<String> areaNames() {
        return areas.stream().map(Area::name).toList();
    }
}
