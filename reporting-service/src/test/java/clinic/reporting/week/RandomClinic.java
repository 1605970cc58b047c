package clinic.reporting.week;

import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.events.Money;
import clinic.events.PlanPart;
import clinic.events.PractitionerUpdated.Absence;
import clinic.events.PractitionerUpdated.Block;
import clinic.events.PractitionerUpdated.Hours;
import clinic.reporting.Telling;
import clinic.reporting.Told;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The events of a made-up clinic around a week: shuffled, some told twice, every booking with several versions. */
final class RandomClinic {

    private static final List<String> ZONES =
            List.of("Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu", "UTC");
    /** Clocks go forward in Berlin, back in Berlin, forward in New York, back in Auckland; and the 53rd week. */
    private static final List<String> ODD_WEEKS =
            List.of("2026-W13", "2026-W43", "2026-W10", "2026-W14", "2026-W53", "2027-W01", "2020-W53");

    static final List<String> TECHNIQUES = List.of("deep-tissue", "swedish", "shiatsu");
    static final List<String> TREATMENTS = List.of("t-30", "t-60", "t-90", "t-stone");
    static final List<String> AREAS = List.of("NECK", "LOWER_BACK", "HIPS");
    static final List<String> PRACTITIONERS = List.of("anna", "bert", "cleo", "dora");

    private static final List<BookingStatus> ALL = List.of(BookingStatus.values());
    private static final List<BookingStatus> OVER = List.of(BookingStatus.CANCELLED, BookingStatus.NO_SHOW);

    private final Random random;
    private final int crowded;
    private final boolean settled;
    private final boolean steady;
    private final int share;
    final String zone;
    final Week week;
    final Telling telling;
    final List<Told> events = new ArrayList<>();

    RandomClinic(long seed) {
        random = new Random(seed);
        crowded = random.nextInt(6);
        settled = random.nextInt(4) == 0;
        steady = !settled && random.nextInt(6) == 0;
        share = 80 + random.nextInt(41);
        zone = pick(ZONES);
        telling = new Telling("clinic", zone);
        week = Week.of(random.nextBoolean() ? pick(ODD_WEEKS) : "2026-W" + (10 + random.nextInt(40)))
                .orElseThrow();
        int bookings = random.nextInt(settled ? 160 : 120);
        IntStream.range(0, bookings).forEach(this::booking);
        PRACTITIONERS.subList(0, 3).forEach(this::practitioner);
        IntStream.range(0, 6).forEach(this::client);
        IntStream.range(0, bookings + 2).filter(i -> random.nextBoolean()).forEach(this::outcome);
        events.add(telling.settings(1));
        IntStream.range(0, events.size() / 5).forEach(i -> events.add(pick(events)));
        Collections.shuffle(events, random);
    }

    private void booking(int number) {
        String client = "client-" + random.nextInt(10);
        int versions = 1 + random.nextInt(4);
        for (int version = 1; version <= versions; version++) {
            BookingPart booking = part(number, version);
            String practitioner = pick(PRACTITIONERS);
            events.add(
                    booking.status() == BookingStatus.COMPLETED
                            ? telling.completed(booking, client, practitioner, new RandomSession(random).part())
                            : telling.booking(booking, client, practitioner));
        }
    }

    private BookingPart part(int number, int version) {
        BookingStatus status = !steady && random.nextInt(3) == 0 ? pick(settled ? OVER : ALL) : BookingStatus.COMPLETED;
        Instant start = steady ? at(-number % 8) : start();
        String treatment = pick(TREATMENTS);
        return new BookingPart(
                "booking-" + number,
                version,
                status,
                "room-" + random.nextInt(3),
                treatment,
                treatment + " as named in " + random.nextInt(3),
                pick(TECHNIQUES),
                List.of(),
                start,
                start.plus(Duration.ofMinutes(30 + 15L * random.nextInt(5))),
                steady ? price(number % 8) : price(),
                random.nextBoolean() ? null : plan(),
                0,
                status == BookingStatus.REQUESTED || random.nextInt(8) == 0 ? null : Instant.EPOCH,
                status == BookingStatus.CANCELLED && random.nextBoolean(),
                false);
    }

    private Money price() {
        return Money.ofMinor(1000 + random.nextInt(9000), random.nextInt(4) == 0 ? "JPY" : "EUR");
    }

    /** The same in all weeks but the one in question, which stands out hardly or not at all. */
    private Money price(int weeksAgo) {
        return Money.ofMinor(weeksAgo == 0 ? 50L * share : 5000L, "EUR");
    }

    /** Some with many sessions, some with few; which one a booking is does not say how many took place. */
    private PlanPart plan() {
        int number = random.nextInt(16);
        return new PlanPart("plan-" + number, 1 + random.nextInt(12), 2 + number / 2, random.nextBoolean());
    }

    /** Often in the week itself, and often on its very edges. */
    private Instant start() {
        if (random.nextInt(12) == 0) {
            return week.plus(random.nextInt(5) - 1).start(ZoneId.of(zone)).minusSeconds(random.nextInt(2) * 300L);
        }
        if (settled) {
            int few = random.nextInt(4) == 0 ? 0 : 1;
            return at(-few - random.nextInt(7));
        }
        int weeks = random.nextInt(10) < crowded ? 0 : random.nextInt(random.nextInt(8) == 0 ? 60 : 14) - 9;
        weeks = weeks > 5 ? 5 - weeks : weeks;
        return at(weeks);
    }

    private Instant at(int weeks) {
        return week.plus(weeks).start(ZoneId.of(zone)).plus(Duration.ofMinutes(5L * random.nextInt(7 * 24 * 12)));
    }

    private void practitioner(String id) {
        int versions = 1 + random.nextInt(3);
        for (int version = 1; version <= versions; version++) {
            LocalDate monday = week.from();
            boolean active = random.nextInt(5) > 0;
            List<Hours> hours = List.of(
                    new Hours(monday.minusWeeks(random.nextInt(13)), blocks()),
                    new Hours(monday.minusDays(random.nextInt(20)), blocks()),
                    new Hours(monday.plusDays(random.nextInt(5)), active ? blocks() : List.of()));
            events.add(telling.practitioner(
                    id,
                    version,
                    active,
                    hours,
                    IntStream.range(0, random.nextInt(4))
                            .mapToObj(this::absence)
                            .toList(),
                    random.nextBoolean() ? null : monday.plusDays(random.nextInt(140) - 10),
                    start()));
        }
    }

    /** Not meeting the hour in which clocks change, but spanning it. */
    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextBoolean()) {
                blocks.add(new Block(day, LocalTime.MIDNIGHT, LocalTime.of(5 + random.nextInt(4), 0)));
            }
            if (random.nextInt(4) > 0) {
                blocks.add(new Block(day, LocalTime.of(9, 5 * random.nextInt(12)), LocalTime.of(13, 0)));
                blocks.add(new Block(day, LocalTime.of(14, 0), LocalTime.of(18, 30)));
            }
        }
        return blocks;
    }

    private Absence absence(int number) {
        Instant from = start();
        return new Absence("absence-" + number, from, from.plus(Duration.ofMinutes(5L * random.nextInt(900))));
    }

    private void client(int number) {
        events.add(telling.client("client-" + number, 1 + random.nextInt(3), random.nextBoolean(), Instant.EPOCH));
    }

    /** Of some sessions that took place, of some that did not, and of one nobody has heard of. */
    private void outcome(int number) {
        int versions = 1 + random.nextInt(3);
        for (int version = 1; version <= versions; version++) {
            events.add(telling.outcome("booking-" + number, version, random.nextInt(11)));
        }
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
