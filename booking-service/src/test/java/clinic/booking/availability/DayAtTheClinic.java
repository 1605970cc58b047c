package clinic.booking.availability;

import clinic.booking.client.ClientId;
import clinic.booking.practice.Absence;
import clinic.booking.practice.AbsenceId;
import clinic.booking.practice.Certification;
import clinic.booking.practice.Clinic;
import clinic.booking.practice.Money;
import clinic.booking.practice.Policy;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.Room;
import clinic.booking.practice.RoomId;
import clinic.booking.practice.Treatment;
import clinic.booking.practice.TreatmentId;
import clinic.booking.practice.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A clinic with one practitioner and one room, put together step by step, and what is free there on a day. */
final class DayAtTheClinic {

    static final ClientId GUEST = ClientId.next();

    final LocalDate day;
    final ZoneId zone;
    final PractitionerId practitioner = PractitionerId.next();
    final RoomId room = RoomId.next();
    final List<Room> rooms = new ArrayList<>(List.of(new Room(room, "main", 1, "R", Set.of())));
    final List<WorkingHours.Block> blocks = new ArrayList<>();
    final List<Absence> absences = new ArrayList<>();
    final List<Occupied> bookings = new ArrayList<>();
    Policy policy = new Policy(0, 365, 24, 30, 10);
    Certification certification = new Certification("1", LocalDate.MAX);
    Set<String> techniques = Set.of("swedish");
    boolean active = true;
    Treatment treatment = treatment(60, 10, Set.of());
    Instant now;
    ClientId client;

    DayAtTheClinic(String day, String zone) {
        this.day = LocalDate.parse(day);
        this.zone = ZoneId.of(zone);
        this.now = this.day.minusDays(1).atStartOfDay(this.zone).toInstant();
    }

    DayAtTheClinic open(String from, String to) {
        blocks.add(new WorkingHours.Block(day.getDayOfWeek(), LocalTime.parse(from), LocalTime.parse(to)));
        return this;
    }

    DayAtTheClinic away(String from, String to) {
        absences.add(new Absence(AbsenceId.next(), at(from), at(to), null));
        return this;
    }

    /** Somebody is booked, or a room, or the client, and everybody else involved is somebody else. */
    DayAtTheClinic booked(Object whom, String from, String to, int turnover) {
        bookings.add(new Occupied(
                "b",
                whom instanceof PractitionerId id ? id : PractitionerId.next(),
                whom instanceof RoomId id ? id : RoomId.next(),
                whom instanceof ClientId id ? id : ClientId.next(),
                at(from),
                at(to),
                at(to).plus(Duration.ofMinutes(turnover))));
        return this;
    }

    Instant at(String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    static Treatment treatment(int minutes, int turnover, Set<String> features) {
        return new Treatment(
                TreatmentId.next(), "main", 1, "T", "swedish", minutes, turnover, new Money(1, "EUR"), features);
    }

    Practice practice() {
        Practitioner who = new Practitioner(
                practitioner,
                "main",
                1,
                "P",
                "p@example.org",
                techniques,
                certification,
                List.of(new WorkingHours(LocalDate.MIN, List.copyOf(blocks))),
                List.copyOf(absences),
                active);
        Clinic clinic = new Clinic("main", 1, "C", zone, "EUR", "en", null, null, List.of(), policy);
        return new Practice(clinic, List.of(who), List.copyOf(rooms), List.of(treatment));
    }

    List<FreeSlot> slots() {
        Wish wish = Wish.forTreatment(treatment.id(), null, client);
        Instant from = day.atStartOfDay(zone).toInstant();
        return new FreeSlots(wish, practice(), now).on(day, Occupancy.of(bookings, from));
    }

    /** Local times with offset, which differ on the days clocks are changed. */
    List<String> free() {
        return slots().stream()
                .map(slot ->
                        slot.start().toLocalTime() + slot.start().getOffset().getId())
                .toList();
    }

    /** Local times alone. */
    List<String> times() {
        return slots().stream()
                .map(slot -> slot.start().toLocalTime().toString())
                .toList();
    }
}
