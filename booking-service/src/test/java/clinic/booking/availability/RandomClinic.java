package clinic.booking.availability;

import clinic.booking.client.ClientId;
import clinic.booking.practice.Absence;
import clinic.booking.practice.AbsenceId;
import clinic.booking.practice.Certification;
import clinic.booking.practice.Clinic;
import clinic.booking.practice.Policy;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.Room;
import clinic.booking.practice.RoomId;
import clinic.booking.practice.Treatment;
import clinic.booking.practice.WorkingHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A clinic made up by chance, on an ordinary day or on one whose clocks are changed. */
final class RandomClinic {

    /** So late that nothing which clears up after the past finds anything. */
    private static final LocalDate SPRING = LocalDate.of(2040, 3, 20);

    final List<ClientId> clients = List.of(ClientId.next(), ClientId.next());

    private final Random random;
    final ZoneId zone;
    final String clinicId;
    final LocalDate day;
    final Instant now;
    final Wish wish;
    final ClientId client;
    final Practice practice;
    final List<Occupied> bookings;

    RandomClinic(ZoneId zone, long seed) {
        this.random = new Random(seed);
        this.zone = zone;
        this.clinicId = zone.getId().replace('/', '-') + "-" + seed;
        LocalDate any = SPRING.plusDays(random.nextInt(250));
        Instant change = zone.getRules()
                .nextTransition(any.atStartOfDay(zone).toInstant())
                .getInstant();
        this.day = random.nextBoolean() ? any : LocalDate.ofInstant(change, zone);
        this.now = day.atTime(random.nextInt(12), 17).atZone(zone).toInstant();
        this.client = random.nextBoolean() ? clients.get(0) : null;
        this.practice = practice();
        this.bookings = bookings();
        this.wish = wish();
    }

    /** A few days around the day, on some weekdays or at some times only, with anybody or with somebody. */
    private Wish wish() {
        LocalTime earliest = random.nextInt(4) == 0 ? time(random.nextInt(150)) : null;
        LocalTime latest = random.nextInt(4) == 0 ? time(100 + random.nextInt(180)) : null;
        Set<DayOfWeek> days = random.nextInt(4) == 0
                ? Set.of(day.getDayOfWeek(), day.getDayOfWeek().plus(2))
                : Set.of();
        return new Wish(
                practice.treatments().get(0).id(),
                day.minusDays(random.nextInt(2)),
                day.plusDays(random.nextInt(3)),
                random.nextInt(4) == 0 ? any(practice.practitioners()).id() : null,
                client,
                days,
                earliest,
                latest);
    }

    private Practice practice() {
        Policy policy = new Policy(random.nextInt(4) * 30, 1 + random.nextInt(3), 24, 5 * (1 + random.nextInt(9)), 10);
        Clinic clinic = new Clinic(clinicId, 1, "C", zone, "EUR", "en", null, null, List.of(), policy);
        List<Practitioner> people = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            people.add(practitioner());
        }
        List<Room> rooms = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            rooms.add(new Room(RoomId.next(), clinicId, 1, "R" + i, random.nextBoolean() ? Set.of("sink") : Set.of()));
        }
        Set<String> needed = random.nextInt(3) == 0 ? Set.of("sink") : Set.of();
        Treatment treatment = DayAtTheClinic.treatment(5 * (3 + random.nextInt(18)), 5 * random.nextInt(5), needed);
        return new Practice(clinic, people, rooms, List.of(treatment));
    }

    private Practitioner practitioner() {
        return new Practitioner(
                PractitionerId.next(),
                clinicId,
                1,
                "P",
                "p@example.org",
                random.nextInt(8) == 0 ? Set.of("shiatsu") : Set.of("swedish"),
                random.nextInt(8) == 0 ? null : new Certification("1", day.plusDays(random.nextInt(10) - 1)),
                hours(),
                absences(),
                random.nextInt(8) != 0);
    }

    /** Newer hours may begin on the day or the next. */
    private List<WorkingHours> hours() {
        WorkingHours first = new WorkingHours(LocalDate.MIN, blocks());
        return random.nextInt(4) == 0
                ? List.of(first, new WorkingHours(day.plusDays(random.nextInt(2)), blocks()))
                : List.of(first);
    }

    private List<WorkingHours.Block> blocks() {
        List<WorkingHours.Block> blocks = new ArrayList<>();
        int from = random.nextInt(48);
        for (int i = 0; i < 3 && from < 240; i++) {
            int to = Math.min(from + 6 + random.nextInt(72), 288);
            for (int days = 0; days < 3; days++) {
                if (days == 0 || random.nextBoolean()) {
                    blocks.add(new WorkingHours.Block(day.getDayOfWeek().plus(days), time(from), time(to % 288)));
                }
            }
            from = to + random.nextInt(24);
        }
        return blocks;
    }

    private List<Absence> absences() {
        List<Absence> absences = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Instant away = moment(random.nextInt(280));
            absences.add(new Absence(AbsenceId.next(), away, away.plusSeconds(300L * (1 + random.nextInt(40))), null));
        }
        return absences;
    }

    private List<Occupied> bookings() {
        List<Occupied> all = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            Instant start = moment(random.nextInt(600) - 10);
            Instant end = start.plusSeconds(300L * (1 + random.nextInt(24)));
            all.add(new Occupied(
                    "b" + i,
                    any(practice.practitioners()).id(),
                    any(practice.rooms()).id(),
                    any(clients),
                    start,
                    end,
                    end.plusSeconds(300L * random.nextInt(6))));
        }
        return all;
    }

    private Instant moment(int steps) {
        return day.atStartOfDay(zone).toInstant().plusSeconds(300L * steps);
    }

    private static LocalTime time(int steps) {
        return LocalTime.ofSecondOfDay(300L * steps);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
