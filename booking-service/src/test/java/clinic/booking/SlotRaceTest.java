package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Order(2)
@OpenClinic
class SlotRaceTest {

    private static final int CALLERS = 32;
    private static final int ROUNDS = 200;

    @LocalServerPort
    private int port;

    @Test
    void letsExactlyOneOfThirtyTwoCallersHaveASlot() throws Exception {
        SmallClinic clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, CALLERS);
        Api desk = new Api(port, "test-front-desk");
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        CyclicBarrier together = new CyclicBarrier(CALLERS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                int minutes = round % 8 * 75;
                String start = SmallClinic.at(2 + round / 8, 8 + minutes / 60, minutes % 60);
                List<Callable<Integer>> calls = new ArrayList<>();
                for (int caller = 0; caller < CALLERS; caller++) {
                    String wish = clinic.wish(caller, 0, start);
                    calls.add(() -> {
                        together.await();
                        return desk.post("/v1/bookings", wish).status();
                    });
                }
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> answer : callers.invokeAll(calls)) {
                    answers.add(answer.get());
                }
                assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
                assertThat(answers.stream().filter(status -> status == 409)).hasSize(CALLERS - 1);
            }
        } finally {
            callers.shutdownNow();
        }
    }
}
