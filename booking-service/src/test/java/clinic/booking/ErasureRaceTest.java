package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

/** While a client is booked, moved and renamed by several people at once, the owner erases them. */
@OpenClinic
class ErasureRaceTest {

    private static final int ROUNDS = 100;
    private static final int BOOKERS = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private MongoOperations mongo;

    private int made;
    private int refused;

    @Test
    void leavesNoLiveBookingAndNoName() throws Exception {
        Api owner = new Api(port, "test-owner");
        SmallClinic clinic = SmallClinic.open(owner, BOOKERS, BOOKERS, 0);
        ExecutorService threads = Executors.newFixedThreadPool(BOOKERS + 2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                eraseAmidBookings(clinic, threads, round);
            }
        } finally {
            threads.shutdownNow();
        }
        System.out.printf("%d rounds: %d bookings answered 201, %d answered 404%n", ROUNDS, made, refused);
        assertThat(made).as("bookings that were faster").isPositive();
        assertThat(refused).as("bookings that were slower").isPositive();
    }

    private void eraseAmidBookings(SmallClinic clinic, ExecutorService threads, int round) throws Exception {
        String name = "Zenobia-" + UUID.randomUUID();
        Api owner = clinic.owner();
        String person = "{'givenName':'" + name + "','familyName':'B','email':'a@example.org'}";
        String client = owner.post("/v1/clients", person).text("/id");
        CyclicBarrier together = new CyclicBarrier(BOOKERS + 2);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int booker = 0; booker < BOOKERS; booker++) {
            String wish = wish(clinic, client, booker, round);
            calls.add(() -> after(together, () -> owner.post("/v1/bookings", wish)));
        }
        calls.add(() -> after(together, () -> owner.put("/v1/clients/" + client, person.replace("'B'", "'C'"))));
        calls.add(() -> after(together, () -> owner.delete("/v1/clients/" + client + "?cancelBookings=true")));
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : threads.invokeAll(calls)) {
            answers.add(answer.get());
        }
        assertThat(answers.subList(0, BOOKERS)).isSubsetOf(201, 404);
        assertThat(answers.get(BOOKERS)).isIn(200, 404);
        assertThat(answers.get(BOOKERS + 1)).isEqualTo(204);
        made += (int) answers.subList(0, BOOKERS).stream()
                .filter(status -> status == 201)
                .count();
        refused += (int) answers.subList(0, BOOKERS).stream()
                .filter(status -> status == 404)
                .count();
        assertThat(statuses(client)).doesNotContain("REQUESTED", "CONFIRMED", "CHECKED_IN");
        assertThat(new Traces(mongo).of(name)).isEmpty();
    }

    private static int after(CyclicBarrier together, Callable<Api.Answer> call) throws Exception {
        together.await();
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(12_000_000));
        return call.call().status();
    }

    private List<String> statuses(String client) {
        return mongo.getCollection("bookings")
                .find(new Document("clientId", client))
                .map(booking -> booking.getString("status"))
                .into(new ArrayList<>());
    }

    private static String wish(SmallClinic clinic, String client, int booker, int round) {
        String start = SmallClinic.at(2 + round, 8 + booker * 2, 0);
        return "{'clientId':'" + client + "','treatmentId':'"
                + clinic.treatments().get(0) + "','practitionerId':'"
                + clinic.practitioners().get(booker) + "','start':'" + start + "'}";
    }
}
