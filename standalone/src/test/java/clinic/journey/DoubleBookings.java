package clinic.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Finds in raw documents what nobody and nothing can be in twice, minute by minute. */
final class DoubleBookings {

    private DoubleBookings() {}

    static List<String> in(List<Document> bookings) {
        var holders = new HashMap<String, String>();
        var found = new ArrayList<String>();
        for (Document booking : bookings) {
            if (!List.of("CANCELLED", "EXPIRED").contains(booking.getString("status"))) {
                occupy(booking, holders, found);
            }
        }
        return found;
    }

    private static void occupy(Document booking, Map<String, String> holders, List<String> found) {
        var slot = booking.get("slot", Document.class);
        long start = slot.getDate("start").getTime() / 60_000;
        long end = slot.getDate("end").getTime() / 60_000;
        for (long minute = start; minute < end + slot.getInteger("turnoverMinutes"); minute++) {
            take("practitioner " + slot.getString("practitionerId"), minute, booking, holders, found);
            take("room " + slot.getString("roomId"), minute, booking, holders, found);
            if (minute < end) {
                take("client " + booking.getString("clientId"), minute, booking, holders, found);
            }
        }
    }

    private static void take(
            String who, long minute, Document booking, Map<String, String> holders, List<String> found) {
        var id = booking.getString("_id");
        var other = holders.put(who + "@" + minute, id);
        if (other != null) {
            found.add(who + ": " + other + " and " + id);
        }
    }
}
