package clinic.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Free slots of 20 practitioners over 14 half-booked days. */
final class AvailabilityTime {

    private static final int PRACTITIONERS = 20;
    private static final int DAYS = 14;
    private static final int CALLS = 1_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Service booking;
    private final BusyClinic clinic;

    AvailabilityTime(Service booking, BusyClinic clinic) {
        this.booking = booking;
        this.clinic = clinic;
    }

    void measure() throws Exception {
        LocalDate first = LocalDate.now(ZONE).plusDays(2);
        Clients.seconds(4, client -> {
            for (int place = client; place < PRACTITIONERS; place += 4) {
                halfBook(first, place);
            }
        });
        String query = "/v1/availability?treatmentId=" + clinic.treatmentAnywhere() + "&from=" + first + "&to="
                + first.plusDays(DAYS - 1) + "&limit=";
        report("first 50 slots", times(query + 50));
        report("first 200 slots", times(query + 200));
        report(
                "14 days filtered to the last",
                times(query + "200&days=" + first.plusDays(DAYS - 1).getDayOfWeek()));
    }

    private void halfBook(LocalDate first, int place) {
        for (int day = 0; day < DAYS; day++) {
            for (int hour = 8 + day % 2; hour < 18; hour += 2) {
                String start = first.plusDays(day)
                        .atTime(hour, 0)
                        .atZone(ZONE)
                        .toOffsetDateTime()
                        .toString();
                booking.call("POST", "/v1/bookings", clinic.wish(place, start));
            }
        }
    }

    private List<Double> times(String query) {
        for (int warm = 0; warm < CALLS / 2; warm++) {
            booking.call("GET", query, "");
        }
        List<Double> millis = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            long start = System.nanoTime();
            booking.call("GET", query, "");
            millis.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(millis);
        return millis;
    }

    private static void report(String what, List<Double> millis) {
        Benchmarks.say(
                "availability, %s: p50 %.1f ms, p99 %.1f ms",
                what, millis.get(millis.size() / 2), millis.get(millis.size() * 99 / 100));
    }
}
