package clinic.booking;

import java.time.OffsetDateTime;
import java.util.List;

/** The front desk makes plans for a clinic's first client. */
record Planning(SmallClinic clinic, Api desk) {

    Api.Answer make(String frequency, int sessions, String first, String onConflict) {
        return desk.post("/v1/plans", clinic.planWish(0, 0, frequency, sessions, first, onConflict));
    }

    static List<String> starts(Api.Answer plan) {
        return plan.body()
                .path("bookings")
                .valueStream()
                .map(session -> instant(session.path("start").asString()))
                .toList();
    }

    static String at(int day, int hour) {
        return SmallClinic.at(day, hour, 0);
    }

    static String instant(String start) {
        return OffsetDateTime.parse(start).toInstant().toString();
    }
}
