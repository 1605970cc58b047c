package clinic.booking.appointment;

import clinic.booking.availability.Openings;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.Room;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Which practitioners and rooms may take a session at all, whatever else is booked.
 *
 * @param overridden the staff has a reason to pass over notice, horizon and working hours; the past,
 *     absences, what a practitioner may do and what is taken stay as they are
 */
record Admission(Practice practice, Instant now, boolean overridden) {

    private static final long STEP_MILLIS = 300_000;

    /** @throws Unbookable when nobody can start a session at this time */
    void requireBookable(Instant start) {
        ZoneId zone = practice.clinic().timeZone();
        if (start.toEpochMilli() % STEP_MILLIS != 0 || start.getNano() % 1_000_000 != 0) {
            throw new Unbookable("off-grid", "Sessions start on a five-minute step.");
        }
        if (start.isBefore(overridden ? now : practice.clinic().policy().earliestStart(now))) {
            throw new Unbookable("outside-notice", "The clinic needs more notice.");
        }
        if (!overridden
                && LocalDate.ofInstant(start, zone)
                        .isAfter(practice.clinic().policy().lastDay(now, zone))) {
            throw new Unbookable("beyond-horizon", "The clinic does not take bookings that far ahead.");
        }
    }

    /** Those who may treat. @throws Unbookable when nobody may; says what the first qualified one lacks */
    List<Practitioner> practitioners(List<Practitioner> asked, String technique, Instant start, Instant end) {
        List<Practitioner> admitted = new ArrayList<>();
        Unbookable reason = null;
        for (Practitioner practitioner : asked) {
            try {
                require(practitioner, technique, start, end);
                admitted.add(practitioner);
            } catch (Unbookable lacks) {
                boolean closer = practitioner.qualifiedFor(technique) || asked.size() == 1;
                reason = reason == null && closer ? lacks : reason;
            }
        }
        if (admitted.isEmpty()) {
            throw reason == null ? new Unbookable("not-qualified", "No practitioner offers this technique.") : reason;
        }
        return overridden ? preferringWhoWorks(admitted, start, end) : admitted;
    }

    /** Nobody is called in while somebody is there. */
    private List<Practitioner> preferringWhoWorks(List<Practitioner> admitted, Instant start, Instant end) {
        ZoneId zone = practice.clinic().timeZone();
        List<Practitioner> working = admitted.stream()
                .filter(practitioner -> Openings.contain(start, end, practitioner, zone))
                .toList();
        return working.isEmpty() ? admitted : working;
    }

    private void require(Practitioner practitioner, String technique, Instant start, Instant end) {
        ZoneId zone = practice.clinic().timeZone();
        if (!practitioner.qualifiedFor(technique)) {
            throw new Unbookable("not-qualified", "The practitioner does not offer this technique.");
        }
        if (!practitioner.certifiedOn(LocalDate.ofInstant(start, zone))) {
            throw new Unbookable("certification-expired", "The practitioner is not certified on that day.");
        }
        boolean there = overridden
                ? practitioner.active() && Openings.present(start, end, practitioner)
                : Openings.contain(start, end, practitioner, zone);
        if (!there) {
            throw new Unbookable("outside-working-hours", "The practitioner does not work then.");
        }
    }

    /** @throws Unbookable when the clinic has no room with all that is needed */
    static List<Room> require(List<Room> suitable) {
        if (suitable.isEmpty()) {
            throw new Unbookable("no-suitable-room", "No room has all that the treatment needs.");
        }
        return suitable;
    }
}
