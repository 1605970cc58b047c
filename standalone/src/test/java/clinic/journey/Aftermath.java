package clinic.journey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** What has to be true once everything calmed down. */
record Aftermath(Premises premises, Clinic clinic, Door notification, Door reporting) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    List<Document> bookings() {
        return premises.database("booking").getCollection("bookings").find().into(new ArrayList<>());
    }

    void everyEventLeft() {
        await("events that left")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(premises.unsent("booking")).isZero());
    }

    void whatWasAnsweredIsThere(Set<String> booked) {
        var bookings = bookings();
        assertThat(bookings.stream().map(booking -> booking.getString("_id")).toList())
                .containsExactlyInAnyOrderElementsOf(booked);
        assertThat(DoubleBookings.in(bookings)).isEmpty();
    }

    /** Returns how many further copies arrived; each of them has the Message-ID of the first. */
    int everyBookingIsConfirmedOnce(Set<String> booked) {
        await("confirmations in the ledger")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(confirmations())
                        .hasSameSizeAs(booked)
                        .containsOnlyKeys(booked)
                        .values()
                        .containsOnly("SENT"));
        var letters = premises.mailbox().letters().stream()
                .filter(letter -> letter.subject().startsWith("Your appointment"))
                .toList();
        Map<String, Set<String>> messageIds =
                letters.stream().collect(groupingBy(Letter::bookingId, mapping(Letter::messageId, toSet())));
        assertThat(messageIds)
                .containsOnlyKeys(booked)
                .allSatisfy((booking, ids) -> assertThat(ids).hasSize(1));
        return letters.size() - messageIds.size();
    }

    /** The ledger's confirmations: their status by booking. */
    private Map<String, String> confirmations() {
        var found = new HashMap<String, String>();
        var path = "/v1/emails?kind=BOOKING_CONFIRMATION&limit=200";
        var next = "";
        do {
            var page = notification.get(path + next).expecting(200);
            page.body()
                    .path("items")
                    .forEach(email -> found.put(
                            email.path("bookingId").asString(),
                            email.path("status").asString()));
            next = "&cursor=" + page.body().path("next").asString("");
        } while (!next.endsWith("="));
        return found;
    }

    /** Returns how many weeks were compared, the clinic's and each practitioner's. */
    int figuresEqualARecount() {
        var bookings = bookings();
        var weeks = bookings.stream().map(CalendarWeek::of).collect(toSet());
        for (var week : weeks) {
            var path = "/v1/weeks/" + week.name();
            awaitFigures(path, WeekCount.recounted(bookings, week, booking -> true));
            for (var practitioner : clinic.practitioners()) {
                var own = WeekCount.recounted(bookings, week, WeekCount.with(practitioner));
                awaitFigures(path + "/practitioners/" + practitioner, own);
            }
        }
        return weeks.size();
    }

    private void awaitFigures(String path, WeekCount expected) {
        await(path)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(WeekCount.answered(
                                reporting.get(path).expecting(200).body()))
                        .isEqualTo(expected));
    }

    void nothingIsParked() {
        for (var service : List.of(notification, reporting)) {
            assertThat(service.get("/v1/parked").expecting(200).body().path("items"))
                    .isEmpty();
        }
    }
}
