package clinic.journey;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A table of past sessions made up by chance, from last week backwards, and what it sums up to. */
final class PastTable {

    private static final int SLOTS_A_DAY = 17;
    private static final int SESSIONS_A_CLIENT = 30;

    private final List<Line> lines = new ArrayList<>();
    private final Clinic clinic;

    /** A line of it. */
    record Line(
            LocalDateTime start,
            String practitioner,
            int client,
            String status,
            boolean late,
            int before,
            int after,
            int cents) {

        boolean is(String wanted) {
            return status.equals(wanted);
        }

        LocalDate monday() {
            return start.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    PastTable(Clinic clinic, int rows, long seed) {
        this.clinic = clinic;
        Random random = new Random(seed);
        LocalDate sunday = LocalDate.now(Clinic.ZONE).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        int staff = clinic.practitioners().size();
        for (int row = 0; row < rows; row++) {
            int slot = row / staff;
            LocalTime time = LocalTime.of(8, 0).plusMinutes(slot % SLOTS_A_DAY * 35L);
            int chance = random.nextInt(100);
            lines.add(new Line(
                    sunday.minusDays(slot / SLOTS_A_DAY).atTime(time),
                    clinic.practitioners().get(row % staff),
                    random.nextInt(1 + rows / SESSIONS_A_CLIENT),
                    chance < 5 ? "NO_SHOW" : chance < 15 ? "CANCELLED" : "COMPLETED",
                    chance < 10 && chance >= 5,
                    random.nextInt(11),
                    random.nextInt(11),
                    3_000 + random.nextInt(9_000)));
        }
    }

    byte[] csv() {
        String head = "start;practitioner;clientEmail;givenName;familyName;treatment;status;lateCancelled;"
                + "painBefore;painAfter;areas;price\n";
        return lines.stream()
                .map(this::text)
                .collect(Collectors.joining("\n", head, "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String text(Line line) {
        return String.join(
                ";",
                line.start().toString(),
                line.practitioner(),
                "past%d@%s".formatted(line.client(), clinic.domain()),
                "Past",
                "\"Guest; no " + line.client() + "\"",
                clinic.treatment(),
                line.status(),
                String.valueOf(line.late()),
                String.valueOf(line.before()),
                String.valueOf(line.after()),
                "LOWER_BACK|NECK",
                BigDecimal.valueOf(line.cents(), 2).toString());
    }

    int clients() {
        return (int) lines.stream().map(Line::client).distinct().count();
    }

    /** What a week sums up to. */
    record Sums(
            long completed,
            long cancelled,
            long late,
            long noShow,
            long delivered,
            long newClients,
            String revenue,
            String meanBefore,
            String meanAfter) {}

    Map<CalendarWeek, Sums> weeks() {
        Map<Integer, LocalDateTime> first = lines.stream()
                .filter(line -> line.is("COMPLETED"))
                .collect(
                        Collectors.toMap(Line::client, Line::start, (one, other) -> one.isBefore(other) ? one : other));
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> CalendarWeek.of(line.monday()),
                        Collectors.collectingAndThen(Collectors.toList(), week -> sums(week, first))));
    }

    private static Sums sums(List<Line> week, Map<Integer, LocalDateTime> first) {
        List<Line> completed =
                week.stream().filter(line -> line.is("COMPLETED")).toList();
        return new Sums(
                completed.size(),
                count(week, line -> line.is("CANCELLED")),
                count(week, Line::late),
                count(week, line -> line.is("NO_SHOW")),
                completed.size() * 30L,
                completed.stream()
                        .filter(line -> line.start().equals(first.get(line.client())))
                        .map(Line::client)
                        .distinct()
                        .count(),
                BigDecimal.valueOf(completed.stream().mapToLong(Line::cents).sum(), 2)
                        .toString(),
                mean(completed.stream().mapToInt(Line::before).average().orElse(0)),
                mean(completed.stream().mapToInt(Line::after).average().orElse(0)));
    }

    static String mean(double value) {
        return "%.9f".formatted(value);
    }

    private static long count(List<Line> week, Predicate<Line> which) {
        return week.stream().filter(which).count();
    }
}
