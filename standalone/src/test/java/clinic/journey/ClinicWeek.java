package clinic.journey;

import static clinic.journey.ToldBooking.LENGTH;

import clinic.events.BookingStatus;
import clinic.events.ClinicEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What happens in a clinic in the week its clocks are set back: nobody knows beforehand, and each seed otherwise. */
final class ClinicWeek {

    static final ZoneId ZONE = ZoneId.of(ToldBooking.CLINIC.timeZone());
    static final Instant BEGINS =
            ZonedDateTime.of(2026, 10, 19, 7, 3, 0, 0, ZONE).toInstant();

    private static final Duration GRID = Duration.ofMinutes(5);

    private final Random random;
    private final PriorityQueue<Plan> plans = new PriorityQueue<>(Comparator.comparing(Plan::at));
    final List<ToldClient> clients;
    final List<ToldBooking> bookings;

    /** Something that is going to happen to a client or one of their bookings. */
    private record Plan(Instant at, ToldClient client, Function<Instant, @Nullable ClinicEvent> act) {}

    ClinicWeek(long seed, int clients, int bookings, String domain) {
        random = new Random(seed);
        this.clients = IntStream.range(0, clients)
                .mapToObj(n -> new ToldClient(n, domain))
                .toList();
        this.bookings = IntStream.range(0, bookings)
                .mapToObj(n -> new ToldBooking("booking-" + n, this.clients.get(n % clients), slot(n / clients)))
                .toList();
        this.bookings.forEach(this::begin);
        this.clients.forEach(this::disturb);
    }

    @Nullable
    Instant next() {
        return plans.isEmpty() ? null : plans.peek().at;
    }

    /** All that happens by now, to each client one thing at most: the rest follows a little later. */
    List<ClinicEvent> until(Instant now) {
        var events = new ArrayList<ClinicEvent>();
        Set<ToldClient> touched = new HashSet<>();
        while (next() != null && !next().isAfter(now)) {
            var plan = plans.remove();
            if (plan.client.part.forgotten()) {
                continue;
            }
            if (touched.add(plan.client)) {
                var event = plan.act.apply(now);
                if (event != null) {
                    events.add(event);
                }
            } else {
                plans.add(new Plan(grid(now.plus(GRID)), plan.client, plan.act));
            }
        }
        return events;
    }

    private void begin(ToldBooking booking) {
        var at = between(BEGINS, booking.start.minus(GRID.multipliedBy(6)));
        plan(booking, at, now -> happens(7) ? request(booking, now) : confirm(booking, now));
    }

    private void disturb(ToldClient client) {
        var ends = BEGINS.plus(Duration.ofDays(6));
        if (happens(6)) {
            plans.add(new Plan(between(BEGINS, ends), client, now -> client.moved()));
        }
        if (happens(6)) {
            boolean reminders = random.nextBoolean();
            plans.add(new Plan(between(BEGINS, ends), client, now -> client.wants(reminders, !reminders)));
        }
        if (happens(40)) {
            plans.add(new Plan(between(BEGINS, ends), client, now -> client.erased()));
        }
    }

    private ClinicEvent request(ToldBooking booking, Instant now) {
        plan(booking, now.plus(GRID.multipliedBy(1 + random.nextInt(20))), later -> answer(booking, later));
        return booking.requested(now);
    }

    private ClinicEvent answer(ToldBooking booking, Instant now) {
        return happens(8) ? booking.cancelled(now) : confirm(booking, now);
    }

    private ClinicEvent confirm(ToldBooking booking, Instant now) {
        goOn(booking, now);
        return booking.confirmed(now);
    }

    private void goOn(ToldBooking booking, Instant now) {
        var until = booking.start.minus(GRID.multipliedBy(2));
        if (happens(3) && now.plus(GRID).isBefore(until)) {
            plan(booking, between(now.plus(GRID), until), later -> change(booking, later));
        } else {
            plan(booking, latest(now, booking.start).plus(GRID), later -> come(booking, later));
        }
    }

    private ClinicEvent change(ToldBooking booking, Instant now) {
        int what = random.nextInt(10);
        if (what < 4) {
            return booking.cancelled(now);
        }
        if (what == 4) {
            plan(booking, now.plus(GRID.multipliedBy(2)), later -> confirm(booking, later));
            return booking.requested(now);
        }
        var to = slot(random.nextInt(3));
        var moved = to.isAfter(now.plus(GRID)) ? to : booking.start.plus(Duration.ofHours(1));
        var event = booking.rescheduled(now, moved);
        goOn(booking, now);
        return event;
    }

    private @Nullable ClinicEvent come(ToldBooking booking, Instant now) {
        int what = random.nextInt(20);
        if (what == 0) {
            return null;
        }
        if (what < 3) {
            return booking.noShow(now);
        }
        plan(booking, now.plus(LENGTH), later -> leave(booking, later));
        return booking.checkedIn(now);
    }

    private ClinicEvent leave(ToldBooking booking, Instant now) {
        if (booking.status == BookingStatus.CHECKED_IN && happens(20)) {
            plan(booking, now.plus(GRID), later -> booking.completed(later));
        }
        return booking.completed(now);
    }

    private void plan(ToldBooking booking, Instant at, Function<Instant, @Nullable ClinicEvent> act) {
        plans.add(new Plan(grid(at), booking.client, act));
    }

    /** A quarter of an hour of opening time. @param part of the week, so that nobody is booked twice at once */
    private Instant slot(int part) {
        int day = Math.min(6, part * 2 + 1 + random.nextInt(2));
        var opens = ZonedDateTime.of(2026, 10, 19, 8, 0, 0, 0, ZONE).plusDays(day);
        return opens.plusMinutes(15L * random.nextInt(40)).toInstant();
    }

    private Instant between(Instant from, Instant to) {
        long seconds = Math.max(1, Duration.between(from, to).toSeconds());
        return grid(from.plusSeconds(random.nextLong(seconds)));
    }

    /** Never on a quarter of an hour: what is due then and what happens then are not to meet. */
    private static Instant grid(Instant at) {
        long grid = GRID.toSeconds();
        return Instant.ofEpochSecond(at.getEpochSecond() / grid * grid + 180);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Once in so many times. */
    private boolean happens(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
