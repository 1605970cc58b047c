package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenClinic
class RedFlagRaceTest {

    private static final int ROUNDS = 100;
    private static final int BOOKINGS = 3;

    @LocalServerPort
    private int port;

    private final TreeMap<String, Integer> outcomes = new TreeMap<>();

    @Test
    void leavesNoConfirmedBookingToAClientWithARedFlag() throws Exception {
        SmallClinic clinic = SmallClinic.open(new Api(port, "test-owner"), BOOKINGS, BOOKINGS, ROUNDS);
        Api desk = new Api(port, "test-front-desk");
        ExecutorService callers = Executors.newFixedThreadPool(BOOKINGS + 1);
        CyclicBarrier together = new CyclicBarrier(BOOKINGS + 1);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                List<Callable<Api.Answer>> calls = new ArrayList<>();
                String client = clinic.clients().get(round);
                for (int i = 0; i < BOOKINGS; i++) {
                    String wish = clinic.wish(round, i, SmallClinic.at(2 + round, 8 + 2 * i, 0));
                    calls.add(() -> {
                        together.await();
                        return desk.post("/v1/bookings", wish);
                    });
                }
                calls.add(() -> {
                    together.await();
                    return clinic.owner().post("/v1/clients/" + client + "/assessments", Answers.with("UNSTEADY_GAIT"));
                });
                for (Future<Api.Answer> answer : callers.invokeAll(calls)) {
                    assertThat(answer.get().status()).isIn(201, 422);
                    outcomes.merge(outcome(answer.get()), 1, Integer::sum);
                }
                assertThat(desk.get("/v1/bookings?status=CONFIRMED&clientId=" + client)
                                .body()
                                .path("items"))
                        .isEmpty();
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(outcomes).containsKeys("clearance-needed", "CONFIRMED");
    }

    private static String outcome(Api.Answer answer) {
        return answer.status() == 201 ? answer.text("/status") : answer.problem();
    }
}
