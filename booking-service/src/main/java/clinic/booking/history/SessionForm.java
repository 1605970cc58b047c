package clinic.booking.history;

import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.Completion;
import clinic.booking.appointment.Offer;
import clinic.booking.appointment.PastBooking;
import clinic.booking.appointment.Slot;
import clinic.booking.care.Area;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.Treatment;
import clinic.events.SessionPart.Adverse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a line as a past session of a clinic. */
final class SessionForm {

    private static final Set<BookingStatus> OVER =
            Set.of(BookingStatus.COMPLETED, BookingStatus.NO_SHOW, BookingStatus.CANCELLED);
    private static final int LONGEST_MINUTES = 480;
    private static final int WORST = 10;

    private final Directory directory;
    private final StartTime times;
    private final Predicate<String> techniques;
    private final String currency;

    SessionForm(Practice practice, Predicate<String> techniques, Instant now) {
        this.directory = new Directory(practice);
        this.times = new StartTime(practice.clinic().timeZone(), now);
        this.techniques = techniques;
        this.currency = practice.clinic().currency();
    }

    /** @throws LineRefused when something in it can't be */
    Session read(Cells cells) {
        Instant start = times.read(cells.required(Column.START));
        Practitioner practitioner = directory.practitioner(cells.required(Column.PRACTITIONER));
        Treatment treatment = directory.treatment(cells.required(Column.TREATMENT));
        BookingStatus status = status(cells);
        Integer minutes = cells.number(Column.DURATION, 1, LONGEST_MINUTES);
        Instant end = minutes == null ? treatment.endOf(start) : start.plus(Duration.ofMinutes(minutes));
        Slot slot = new Slot(
                practitioner.id(),
                directory.room(cells.text(Column.ROOM), treatment),
                start,
                end,
                treatment.turnoverMinutes());
        Offer offer = new Offer(
                treatment.id(), treatment.name(), treatment.technique(), Prices.read(cells, treatment, currency));
        boolean late = cells.yes(Column.LATE_CANCELLED);
        if (late && status != BookingStatus.CANCELLED) {
            throw Cells.refused(Column.LATE_CANCELLED, "is for cancelled sessions only");
        }
        PastBooking.Fate fate = new PastBooking.Fate(status, late, completion(cells, treatment, status));
        return new Session(practitioner, slot, offer, fate);
    }

    private static BookingStatus status(Cells cells) {
        String text = cells.text(Column.STATUS);
        BookingStatus status =
                text == null ? BookingStatus.COMPLETED : Cells.known(Column.STATUS, text, BookingStatus::valueOf);
        if (!OVER.contains(status)) {
            throw Cells.refused(Column.STATUS, "is COMPLETED, NO_SHOW or CANCELLED");
        }
        return status;
    }

    private @Nullable Completion completion(Cells cells, Treatment treatment, BookingStatus status) {
        if (status != BookingStatus.COMPLETED) {
            return null;
        }
        List<String> used = cells.several(Column.TECHNIQUES);
        if (!used.stream().allMatch(techniques)) {
            throw Cells.refused(Column.TECHNIQUES, "holds a code that is not in the catalogue");
        }
        List<Area> areas = cells.several(Column.AREAS).stream()
                .map(area -> Cells.known(Column.AREAS, area, Area::valueOf))
                .distinct()
                .toList();
        String adverse = cells.text(Column.ADVERSE);
        return new Completion(
                pain(cells, Column.PAIN_BEFORE),
                pain(cells, Column.PAIN_AFTER),
                used.isEmpty() ? List.of(treatment.technique()) : used,
                areas,
                score(cells, Column.TENSION),
                score(cells, Column.MOBILITY),
                score(cells, Column.STRESS),
                score(cells, Column.SLEEP),
                adverse == null ? null : Cells.known(Column.ADVERSE, adverse, Adverse::valueOf),
                null);
    }

    private static int pain(Cells cells, Column column) {
        Integer pain = score(cells, column);
        if (pain == null) {
            throw Cells.refused(column, "is required of a completed session");
        }
        return pain;
    }

    private static @Nullable Integer score(Cells cells, Column column) {
        return cells.number(column, 0, WORST);
    }
}
