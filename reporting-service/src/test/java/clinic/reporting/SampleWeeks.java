package clinic.reporting;

import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.events.PractitionerUpdated.Block;
import clinic.events.PractitionerUpdated.Hours;
import clinic.events.SessionPart;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Nine weeks of two practitioners up to 2026-W47, the same ones each time. */
public final class SampleWeeks {

    private static final Telling MAIN = Telling.MAIN;
    private static final Instant LAST_MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final LocalDate HIRED = LocalDate.of(2026, 1, 1);
    private static final List<String> TECHNIQUES =
            List.of("deep-tissue", "swedish", "trigger-point", "targeted-therapeutic", "swedish");
    private static final List<String> AREAS = List.of("LOWER_BACK", "NECK", "SHOULDERS");

    private SampleWeeks() {}

    public static List<Told> told() {
        List<Told> told = new ArrayList<>(List.of(
                MAIN.settings(1, "owner@clinic.test"),
                MAIN.practitioner("anna", 1, true, hours(), LocalDate.of(2026, 12, 31)),
                MAIN.practitioner("bert", 1, true, hours(), null),
                MAIN.client("c1", 2, false, LAST_MONDAY),
                MAIN.booking(MAIN.booking("ahead", 1, BookingStatus.REQUESTED, at(1, 2, 0)), "c1", "anna")));
        for (int week = -8; week <= 0; week++) {
            for (int day = 0; day < 5; day++) {
                told.addAll(day(week, day));
            }
        }
        return told;
    }

    private static List<Told> day(int week, int day) {
        List<Told> told = new ArrayList<>();
        int perDay = 2 + Math.floorMod(week * 3 + day, 3);
        for (int hour = 0; hour < perDay; hour++) {
            told.add(session("anna", week, day, hour));
        }
        if (day < 3) {
            told.add(session("bert", week, day, 4));
        }
        return told;
    }

    private static Told session(String practitioner, int week, int day, int hour) {
        int turn = Math.floorMod(week * 31 + day * 7 + hour * 3 + practitioner.length(), 97);
        String id = String.join("-", practitioner, "" + (week + 8), "" + day, "" + hour);
        String client = "c" + turn % 23;
        Instant start = at(week, day, hour);
        if (turn % 11 == 0) {
            return MAIN.booking(MAIN.booking(id, 3, BookingStatus.NO_SHOW, start), client, practitioner);
        }
        if (turn % 13 == 0) {
            return MAIN.booking(MAIN.booking(id, 3, BookingStatus.CANCELLED, start), client, practitioner);
        }
        int before = 5 + turn % 4;
        BookingPart booking = MAIN.booking(id, 4, BookingStatus.COMPLETED, start);
        return MAIN.completed(
                booking,
                client,
                practitioner,
                new SessionPart(
                        before,
                        before - turn % 5,
                        List.of(TECHNIQUES.get(turn % 5)),
                        List.of(AREAS.get(turn % 3)),
                        turn % 7,
                        5,
                        null,
                        turn % 9,
                        null));
    }

    private static Instant at(int week, int day, int hour) {
        return LAST_MONDAY.plus(Duration.ofDays(7L * week + day)).plus(Duration.ofHours(hour));
    }

    private static List<Hours> hours() {
        return List.of(new Hours(
                HIRED,
                Stream.of(DayOfWeek.values())
                        .filter(it -> it.getValue() < 6)
                        .map(it -> new Block(it, LocalTime.of(9, 0), LocalTime.of(15, 0)))
                        .toList()));
    }
}
