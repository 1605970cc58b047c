package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import clinic.notification.Life;
import clinic.notification.World;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The entries a client's calendar gets over the life of a booking. */
class CalendarOfABookingTest {

    private final World world = World.inMemory();
    private final Life life = new Life("b1");

    @Test
    void everyEntryIsOfTheSameAppointmentAndNewerThanTheLast() {
        List<ICalendar> entries = List.of(
                entry(life.confirmed(), EmailId.of("b1", Kind.BOOKING_CONFIRMATION)),
                entry(life.rescheduled(Duration.ofHours(1)), EmailId.of("b1", Kind.BOOKING_CHANGE, 1)),
                entry(life.rescheduled(Duration.ofDays(1)), EmailId.of("b1", Kind.BOOKING_CHANGE, 2)),
                entry(life.cancelled(), EmailId.of("b1", Kind.BOOKING_CANCELLATION)));
        assertThat(entries)
                .extracting(entry -> entry.getMethod().getValue())
                .containsExactly("REQUEST", "REQUEST", "REQUEST", "CANCEL");
        assertThat(entries)
                .extracting(entry -> event(entry).getSequence().getValue())
                .containsExactly(0, 1, 2, 3);
        assertThat(entries)
                .extracting(entry -> event(entry).getUid().getValue())
                .containsOnly("b1@clinic");
        assertThat(entries)
                .extracting(entry -> event(entry).getDateStart().getValue().toInstant())
                .containsExactly(
                        Life.START,
                        Life.START.plus(Duration.ofHours(1)),
                        Life.START.plus(Duration.ofHours(25)),
                        Life.START.plus(Duration.ofHours(25)));
    }

    private ICalendar entry(Life grown, String email) {
        world.learns(grown);
        return Biweekly.parse(world.letters
                        .write(world.entry(email), Life.BORN)
                        .invitation()
                        .calendar())
                .first();
    }

    private static VEvent event(ICalendar calendar) {
        return calendar.getEvents().get(0);
    }
}
