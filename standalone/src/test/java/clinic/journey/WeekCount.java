package clinic.journey;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** Figures of a week: as reporting answers them, and as the raw bookings say. */
record WeekCount(
        long completed,
        long cancelled,
        long noShow,
        long delivered,
        long bookedAhead,
        long newClients,
        String revenue) {

    static WeekCount answered(JsonNode report) {
        return new WeekCount(
                report.at("/sessions/completed").asLong(),
                report.at("/sessions/cancelled").asLong(),
                report.at("/sessions/noShow").asLong(),
                report.at("/minutes/delivered").asLong(),
                report.at("/minutes/bookedAhead").asLong(),
                report.at("/clients/new").asLong(),
                report.at("/revenue/0/amount").asString("0.00"));
    }

    /** @param whose which bookings are counted; who is new is decided by all */
    static WeekCount recounted(List<Document> all, CalendarWeek week, Predicate<Document> whose) {
        var own = all.stream().filter(whose).toList();
        var inWeek = own.stream().filter(week::contains).toList();
        var completed = inWeek.stream().filter(is("COMPLETED")).toList();
        var ahead = own.stream()
                .filter(is("CONFIRMED").or(is("REQUESTED")).or(is("CHECKED_IN")))
                .filter(booking ->
                        week.plus(1).contains(booking) || week.plus(2).contains(booking));
        return new WeekCount(
                completed.size(),
                inWeek.stream().filter(is("CANCELLED")).count(),
                inWeek.stream().filter(is("NO_SHOW")).count(),
                completed.stream().mapToLong(WeekCount::minutes).sum(),
                ahead.mapToLong(WeekCount::minutes).sum(),
                completed.stream().filter(booking -> isFirst(booking, all)).count(),
                euros(completed));
    }

    static Predicate<Document> with(String practitionerId) {
        return booking -> slot(booking).getString("practitionerId").equals(practitionerId);
    }

    private static Predicate<Document> is(String status) {
        return booking -> booking.getString("status").equals(status);
    }

    private static boolean isFirst(Document booking, List<Document> all) {
        Optional<Document> first = all.stream()
                .filter(is("COMPLETED"))
                .filter(other -> other.getString("clientId").equals(booking.getString("clientId")))
                .min(Comparator.comparing(other -> slot(other).getDate("start")));
        return first.map(other -> other.get("_id")).equals(Optional.of(booking.get("_id")));
    }

    private static String euros(List<Document> completed) {
        long cents = completed.stream()
                .map(booking -> booking.get("offer", Document.class).get("price", Document.class))
                .mapToLong(price -> ((Number) price.get("minorUnits")).longValue())
                .sum();
        return BigDecimal.valueOf(cents, 2).toString();
    }

    private static long minutes(Document booking) {
        var slot = slot(booking);
        return (slot.getDate("end").getTime() - slot.getDate("start").getTime()) / 60_000;
    }

    private static Document slot(Document booking) {
        return booking.get("slot", Document.class);
    }
}
