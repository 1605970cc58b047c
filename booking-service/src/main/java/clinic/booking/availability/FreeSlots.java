package clinic.booking.availability;

import clinic.booking.practice.Practice;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.Room;
import clinic.booking.practice.Treatment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Computes free slots of one wish, day by day. */
final class FreeSlots {

    private final Wish wish;
    private final Treatment treatment;
    private final Instant earliestStart;
    private final ZoneId zone;
    private final Duration step;
    private final List<Practitioner> practitioners;
    private final List<Room> rooms;

    FreeSlots(Wish wish, Practice practice, Instant now) {
        this.wish = wish;
        this.treatment = practice.treatment(wish.treatmentId());
        this.earliestStart = practice.clinic().policy().earliestStart(now);
        this.zone = practice.clinic().timeZone();
        this.step = Duration.ofMinutes(practice.clinic().policy().slotStepMinutes());
        this.practitioners = practice.practitioners().stream()
                .filter(Practitioner::active)
                .filter(practitioner -> practitioner.qualifiedFor(treatment.technique()))
                .filter(practitioner ->
                        wish.practitionerId() == null || wish.practitionerId().equals(practitioner.id()))
                .toList();
        this.rooms = practice.roomsFor(treatment);
    }

    /** Free slots that start on a local day, in order. */
    List<FreeSlot> on(LocalDate day, Occupancy occupancy) {
        List<FreeSlot> slots = new ArrayList<>();
        if (wish.suits(day)) {
            practitioners.stream()
                    .filter(practitioner -> practitioner.certifiedOn(day))
                    .forEach(practitioner -> Openings.on(day, practitioner, zone)
                            .forEach(opening -> collect(opening, practitioner, occupancy, slots)));
        }
        slots.sort(FreeSlot.ORDER);
        return slots;
    }

    private void collect(
            Openings.Opening opening, Practitioner practitioner, Occupancy occupancy, List<FreeSlot> slots) {
        Instant lastStart = opening.to().minus(Duration.ofMinutes(treatment.durationMinutes()));
        for (Instant start = opening.from(); !start.isAfter(lastStart); start = start.plus(step)) {
            if (free(start, practitioner, occupancy)) {
                slots.add(new FreeSlot(
                        start.atZone(zone).toOffsetDateTime(),
                        treatment.endOf(start).atZone(zone).toOffsetDateTime(),
                        practitioner.key(),
                        practitioner.name()));
            }
        }
    }

    private boolean free(Instant start, Practitioner practitioner, Occupancy occupancy) {
        Instant end = treatment.endOf(start);
        Instant busyUntil = end.plus(Duration.ofMinutes(treatment.turnoverMinutes()));
        return !start.isBefore(earliestStart)
                && wish.suits(start.atZone(zone).toLocalTime())
                && occupancy.free(practitioner.id(), start, busyUntil)
                && Openings.present(start, end, practitioner)
                && (wish.clientId() == null || occupancy.free(wish.clientId(), start, end))
                && rooms.stream().anyMatch(room -> occupancy.free(room.id(), start, busyUntil));
    }
}
