package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

@Order(1)
@OpenClinic
class BusyDaysTest {

    private static final int CALLERS = 16;
    private static final int CALLS = 10_000;
    private static final int DAYS = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    private final ConcurrentLinkedQueue<String> made = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();

    @Test
    void keepsEveryoneFromBeingInTwoPlacesAtOnce() throws Exception {
        SmallClinic clinic = SmallClinic.open(new Api(port, "test-owner"), 5, 3, 50);
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        List<Future<?>> work = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            Random random = new Random(caller);
            work.add(callers.submit(() -> call(clinic, random)));
        }
        for (Future<?> done : work) {
            done.get();
        }
        callers.shutdown();

        // what was imported took place, whether it collided or not
        List<Document> bookings = mongo.getCollection("bookings")
                .find(new Document("imported", false))
                .into(new ArrayList<>());
        assertThat(answers.keySet()).isSubsetOf(200, 201, 409);
        assertThat(answers.keySet()).contains(200, 201, 409);
        assertThat(Overlaps.in(bookings)).isEmpty();
        assertThat(Overlaps.claimsWithoutRight(bookings)).isEmpty();
        System.out.println("answers " + answers + ", bookings " + bookings.size());
    }

    private void call(SmallClinic clinic, Random random) {
        Api desk = new Api(port, "test-front-desk");
        for (int i = 0; i < CALLS / CALLERS; i++) {
            Api.Answer answer = act(clinic, desk, random);
            synchronized (answers) {
                answers.merge(answer.status(), 1, Integer::sum);
            }
        }
    }

    private Api.Answer act(SmallClinic clinic, Api desk, Random random) {
        String start = SmallClinic.at(2 + random.nextInt(DAYS), 8 + random.nextInt(9), random.nextInt(12) * 5);
        String known = random.nextInt(10) < 5 ? made.poll() : null;
        if (known == null) {
            Api.Answer booked = desk.post("/v1/bookings", clinic.wish(random.nextInt(50), random.nextInt(5), start));
            if (booked.status() == 201) {
                made.add(booked.text("/id"));
            }
            return booked;
        }
        if (random.nextInt(3) == 0) {
            return desk.post("/v1/bookings/" + known + "/cancellation", "{'by':'CLIENT'}");
        }
        made.add(known);
        return desk.post("/v1/bookings/" + known + "/rescheduling", "{'start':'" + start + "'}");
    }
}
