package clinic.booking.appointment;

import clinic.events.EventType;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a change of a booking is called in its history and by its event. */
public enum Happening {
    REQUESTED(EventType.BOOKING_REQUESTED),
    CONFIRMED(EventType.BOOKING_CONFIRMED),
    RESCHEDULED(EventType.BOOKING_RESCHEDULED),
    CANCELLED(EventType.BOOKING_CANCELLED),
    CHECKED_IN(EventType.BOOKING_CHECKED_IN),
    NO_SHOW_RECORDED(EventType.BOOKING_NO_SHOW_RECORDED),
    COMPLETED(EventType.SESSION_COMPLETED),
    HELD(null),
    EXPIRED(null);

    private final @Nullable EventType teller;

    /** @param teller null for what nobody is told of */
    Happening(@Nullable EventType teller) {
        this.teller = teller;
    }

    static Happening toldBy(EventType type) {
        return Arrays.stream(values())
                .filter(happening -> happening.teller == type)
                .findFirst()
                .orElseThrow();
    }

    /** Types of all events that tell of a booking. */
    public static EventType[] tellingTypes() {
        return Arrays.stream(values())
                .flatMap(happening -> Stream.ofNullable(happening.teller))
                .toArray(EventType[]::new);
    }
}
