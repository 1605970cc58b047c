package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** booking-service is killed right before and right after every write by which a freed slot that was offered is accepted. */
class OfferCrashTest {

    private static final int GUEST = 0;
    private static final int FIRST = 1;
    /** Three writes: the entry that accepts, the offer that becomes a booking, and the entry that is settled. */
    private static final int MOMENTS = 6;

    @TempDir
    private Path directory;

    private final Premises premises = new Premises();
    private BookingProcess booking;
    private Clinic clinic;
    private final List<String> ends = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        var settings = premises.settings("booking")
                .with("clinic.booking.waitlist.patience", "PT2S")
                .with("clinic.booking.waitlist.lock", "PT1S")
                .with("clinic.booking.waitlist-interval", "PT0.2S");
        premises.keep(new EventTap(premises.broker(), premises.names()));
        booking = premises.keep(BookingProcess.stopping(settings, directory));
        booking.start();
        clinic = Clinic.open(Door.to(booking.port(), ServiceSettings.OWNER), "crash.example.org", 1, 3);
    }

    @AfterEach
    void close() {
        System.out.println(ends);
        premises.close();
    }

    @Test
    void acceptsWhollyOrNotAtAll() throws Exception {
        for (int moment = 1; moment <= MOMENTS; moment++) {
            waits(FIRST, moment);
            cancel(booked(moment));
            var offer = theOnlyOffer().getString("_id");
            var where = killAt(moment, () -> desk().post(path(offer) + "/acceptance", null));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> waitlist("ACCEPTING").isEmpty());
            ends.add("acceptance " + moment + " " + where + ": " + status(offer));
            assertThat(status(offer)).isEqualTo(moment < 4 ? "HELD" : "CONFIRMED");
            assertThat(waitlist("WAITING")).hasSize(moment < 4 ? 1 : 0);
            assertThat(desk().post(path(offer) + "/acceptance", null).status()).isEqualTo(200);
            assertThat(waitlist("WAITING")).isEmpty();
            startAfresh();
        }
        everythingIsTold();
    }

    /** Returns what it was about to do or had just done. */
    private String killAt(int moment, Runnable act) throws Exception {
        Files.writeString(StopPoint.armed(directory), Integer.toString(moment));
        var call = CompletableFuture.runAsync(act).exceptionally(lost -> null);
        await().atMost(Duration.ofSeconds(20)).until(() -> Files.exists(StopPoint.stopped(directory)));
        var where = Files.readString(StopPoint.stopped(directory));
        booking.kill();
        call.join();
        Files.delete(StopPoint.armed(directory));
        Files.delete(StopPoint.stopped(directory));
        booking.start();
        return where;
    }

    private void waits(int client, int moment) {
        var day = clinic.start(moment).toLocalDate();
        desk().post(
                        "/v1/waitlist",
                        "{'clientId':'%s','treatmentId':'%s','from':'%s','to':'%s'}"
                                .formatted(clinic.clients().get(client), clinic.treatment(), day, day))
                .expecting(201);
    }

    private String booked(int moment) {
        return desk().post("/v1/bookings", clinic.wish(GUEST, moment))
                .expecting(201)
                .id();
    }

    private void cancel(String id) {
        desk().post("/v1/bookings/" + id + "/cancellation", "{'by':'CLIENT'}").expecting(200);
    }

    private Door desk() {
        return Door.to(booking.port(), ServiceSettings.FRONT_DESK);
    }

    private Document theOnlyOffer() {
        await().atMost(Duration.ofSeconds(30)).until(() -> !offers().isEmpty() && marks() == 0);
        assertThat(offers()).hasSize(1);
        return offers().get(0);
    }

    private void everythingIsTold() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> found("bookings", "outbox.0", new Document("$exists", true))
                        .isEmpty());
    }

    private void startAfresh() {
        premises.database("booking").getCollection("waitlist").deleteMany(new Document());
        premises.database("booking").getCollection("bookings").deleteMany(new Document("status", "HELD"));
    }

    private int marks() {
        return found("bookings", "freed.0", new Document("$exists", true)).size();
    }

    private List<Document> offers() {
        return found("bookings", "status", "HELD");
    }

    private List<Document> waitlist(String state) {
        return found("waitlist", "state", state);
    }

    private String status(String id) {
        return found("bookings", "_id", id).get(0).getString("status");
    }

    private List<Document> found(String collection, String field, Object value) {
        return premises.database("booking")
                .getCollection(collection)
                .find(new Document(field, value))
                .into(new ArrayList<>());
    }

    private static String path(String offer) {
        return "/v1/waitlist/offers/" + offer;
    }
}
