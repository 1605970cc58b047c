package clinic.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** Looks for double bookings in raw documents, knowing nothing of how they are prevented. */
public final class Overlaps {

    private static final Set<String> GONE = Set.of("CANCELLED", "EXPIRED");
    private static final List<String> OFFERED_TO = List.of("hold", "entryId");

    private Overlaps() {}

    private record Span(String booking, Instant from, Instant to) {}

    /** Pairs of bookings that share a practitioner, room or client at a time. */
    public static List<String> in(List<Document> bookings) {
        Map<String, List<Span>> spans = new HashMap<>();
        for (Document booking : bookings) {
            if (!GONE.contains(booking.getString("status"))) {
                Document slot = booking.get("slot", Document.class);
                Instant end = slot.getDate("end").toInstant();
                Instant busyUntil = end.plus(Duration.ofMinutes(slot.getInteger("turnoverMinutes")));
                add(spans, "practitioner " + slot.getString("practitionerId"), booking, slot, busyUntil);
                add(spans, "room " + slot.getString("roomId"), booking, slot, busyUntil);
                if (booking.getString("clientId") != null) {
                    add(spans, "client " + booking.getString("clientId"), booking, slot, end);
                }
            }
        }
        List<String> overlaps = new ArrayList<>();
        spans.forEach((resource, taken) -> {
            taken.sort(Comparator.comparing(Span::from));
            for (int i = 1; i < taken.size(); i++) {
                if (taken.get(i).from().isBefore(taken.get(i - 1).to())) {
                    overlaps.add(resource + ": " + taken.get(i - 1) + " and " + taken.get(i));
                }
            }
        });
        return overlaps;
    }

    private static void add(
            Map<String, List<Span>> spans, String resource, Document booking, Document slot, Instant to) {
        spans.computeIfAbsent(resource, key -> new ArrayList<>())
                .add(new Span(booking.getString("_id"), slot.getDate("start").toInstant(), to));
    }

    /** Claims a booking holds though it is cancelled, or for other times and resources than its own; and missing ones. */
    public static List<String> claimsWithoutRight(List<Document> bookings) {
        List<String> wrong = new ArrayList<>();
        for (Document booking : bookings) {
            Set<String> held = new HashSet<>(booking.getList("claims", String.class));
            if (held.isEmpty()) {
                wrong.add(booking.getString("_id") + " holds nothing at all");
            }
            held.removeIf(claim -> claim.startsWith("key:") || claim.startsWith("released:"));
            Set<String> due = due(booking);
            if (!held.equals(due)) {
                wrong.add(booking.getString("_id") + " holds " + held.size() + " claims, not its " + due.size());
            }
        }
        return wrong;
    }

    private static Set<String> due(Document booking) {
        Document slot = booking.get("slot", Document.class);
        if (GONE.contains(booking.getString("status"))) {
            return Set.of();
        }
        long start = slot.getDate("start").getTime() / 60_000;
        long end = slot.getDate("end").getTime() / 60_000;
        Set<String> due = new HashSet<>();
        for (long minute = start; minute < end + slot.getInteger("turnoverMinutes"); minute += 5) {
            String step = ":" + Long.toString(minute / 5, 36);
            due.add("P:" + slot.getString("practitionerId") + step);
            due.add("R:" + slot.getString("roomId") + step);
            if (minute < end && booking.getString("clientId") != null) {
                due.add("C:" + booking.getString("clientId") + step);
            }
        }
        if (booking.getString("status").equals("HELD") && booking.getEmbedded(OFFERED_TO, String.class) != null) {
            due.add("offer:" + booking.getString("clientId"));
        }
        return due;
    }
}
