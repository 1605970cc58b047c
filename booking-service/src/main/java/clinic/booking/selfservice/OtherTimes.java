package clinic.booking.selfservice;

import clinic.booking.appointment.Booking;
import clinic.booking.availability.Availability;
import clinic.booking.availability.Diary;
import clinic.booking.availability.FreeSlot;
import clinic.booking.availability.Wish;
import clinic.booking.practice.Practices;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** When else a booking could be, with the same practitioner. It is not in its own way. */
public class OtherTimes {

    private static final int MOST_SLOTS = 1_000;
    private static final int DAYS_SEARCHED = 60;

    private final Practices practices;
    private final Diary diary;
    private final Clock clock;

    public OtherTimes(Practices practices, Diary diary, Clock clock) {
        this.practices = practices;
        this.diary = diary;
        this.clock = clock;
    }

    FreeDays from(Booking booking, LocalDate day) {
        Instant current = booking.slot().start();
        return FreeDays.of(search(
                booking,
                day,
                day.plusDays(DAYS_SEARCHED),
                slot -> !slot.start().toInstant().equals(current)));
    }

    boolean free(Booking booking, Instant start) {
        LocalDate day = LocalDate.ofInstant(
                start, practices.of(booking.clinicId()).clinic().timeZone());
        return !search(booking, day, day, slot -> slot.start().toInstant().equals(start))
                .isEmpty();
    }

    private List<FreeSlot> search(Booking booking, LocalDate from, LocalDate to, Predicate<FreeSlot> wanted) {
        Wish wish = new Wish(
                booking.offer().treatmentId(),
                from,
                to,
                booking.slot().practitionerId(),
                booking.clientId(),
                Set.of(),
                null,
                null);
        return new Availability(practices, without(booking), clock)
                .search(booking.clinicId(), wish, wanted, MOST_SLOTS);
    }

    private Diary without(Booking booking) {
        return (clinicId, from, to, now) -> diary.between(clinicId, from, to, now).stream()
                .filter(taken -> !taken.bookingId().equals(booking.key()))
                .toList();
    }
}
