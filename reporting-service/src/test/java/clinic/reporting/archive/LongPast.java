package clinic.reporting.archive;

import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.events.Money;
import clinic.events.PlanPart;
import clinic.events.PractitionerUpdated.Block;
import clinic.events.PractitionerUpdated.Hours;
import clinic.events.SessionPart;
import clinic.reporting.Telling;
import clinic.reporting.Told;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Two years of a clinic that a week in November 2026 ends. */
public final class LongPast {

    public static final List<Subject> SUBJECTS =
            List.of(Subject.CLINIC, new Subject("anna"), new Subject("bert"), new Subject("gert"));

    private static final Telling MAIN = Telling.MAIN;
    private static final List<String> CLIENTS = List.of("c1", "c2", "c3", "newer", "gone", "erased");

    public final List<Told> events = new ArrayList<>();
    private final Random random;

    public LongPast(long seed) {
        random = new Random(seed);
        var block = new Block(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0));
        var hours = List.of(new Hours(LocalDate.of(2025, 3, 1), List.of(block)));
        events.add(MAIN.settings(1, "owner@clinic.test"));
        events.add(MAIN.practitioner("anna", 1, true, hours, LocalDate.of(2026, 12, 31)));
        events.add(MAIN.practitioner("bert", 1, false, hours, null));
        CLIENTS.forEach(client -> {
            events.add(MAIN.client(client, 1, random.nextBoolean(), start("2025-W01")));
            for (int i = 0; i < 40; i++) {
                session(client, i);
            }
        });
        events.add(MAIN.erased("erased", 9, start("2026-W40")));
    }

    private void session(String client, int number) {
        String id = client + "-" + number;
        Instant start = start("2025-W05").plus(Duration.ofHours(from(client) + random.nextInt(lasting(client))));
        String practitioner = random.nextBoolean() ? "anna" : "bert";
        BookingStatus status = random.nextInt(4) == 0 ? status() : BookingStatus.COMPLETED;
        BookingPart booking = MAIN.booking(id, 3, status, start);
        if (status == BookingStatus.COMPLETED) {
            events.add(MAIN.completed(booking, client, practitioner, session()));
            events.add(MAIN.outcome(id, 1, random.nextInt(11)));
        } else {
            events.add(MAIN.booking(booking, client, practitioner));
        }
    }

    private static int from(String client) {
        return client.equals("newer") ? 24 * 7 * 85 : 0;
    }

    /** Clients called gone and erased came for half a year only. */
    private static int lasting(String client) {
        return client.equals("gone") || client.equals("erased") ? 24 * 7 * 26 : 24 * 7 * (96 - from(client) / 24 / 7);
    }

    private BookingStatus status() {
        return BookingStatus.values()[random.nextInt(BookingStatus.values().length)];
    }

    private SessionPart session() {
        return new SessionPart(
                random.nextInt(11),
                random.nextInt(11),
                List.of("deep-tissue"),
                List.of("NECK"),
                random.nextInt(11),
                random.nextInt(11),
                random.nextInt(11),
                random.nextInt(11),
                null);
    }

    /** News of a client who came two years ago. */
    static List<Told> late() {
        return List.of(MAIN.completed("late-1", start("2025-W20"), "late", "anna", 9, 0));
    }

    /** A plan of a session every four weeks, that ended this October. */
    static List<Told> plan() {
        return IntStream.rangeClosed(1, 12).mapToObj(LongPast::planned).toList();
    }

    private static Told planned(int number) {
        Instant start = start("2025-W48").plus(Duration.ofDays(28L * number));
        var price = Money.ofMinor(8500, "EUR");
        var plan = new PlanPart("plan", number, 12, false);
        var booking = MAIN.booking("planned-" + number, 3, BookingStatus.COMPLETED, start, price, plan, start, false);
        return MAIN.completed(booking, "planned", "anna", Telling.session(6, 4));
    }

    public static Instant start(String week) {
        return Week.of(week).orElseThrow().start(ZoneId.of("Europe/Berlin"));
    }
}
