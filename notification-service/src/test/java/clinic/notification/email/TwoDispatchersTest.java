package clinic.notification.email;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.Life;
import clinic.notification.MongoWorld;
import clinic.notification.World;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

class TwoDispatchersTest {

    private static final int BOOKINGS = 40;

    @Test
    void neverSendTheSameTwice() throws Exception {
        MongoOperations mongo = MongoWorld.database();
        World one = MongoWorld.over(mongo);
        World other = MongoWorld.over(mongo);
        Instant now = Instant.now();
        IntStream.range(0, BOOKINGS)
                .mapToObj(i -> new Life("b" + i).bornAt(now, now.plus(Duration.ofDays(2))))
                .forEach(life -> one.learns(life.confirmed()));
        RecordingPostman postman = new RecordingPostman();
        work(one.dispatch(postman, Clock.systemUTC()), other.dispatch(postman, Clock.systemUTC()));
        assertThat(postman.messageIds).hasSize(BOOKINGS).doesNotHaveDuplicates();
        assertThat(one.ledger())
                .filteredOn(email -> email.kind() == Kind.BOOKING_CONFIRMATION)
                .extracting(email -> email.standing().status())
                .hasSize(BOOKINGS)
                .containsOnly(Status.SENT);
    }

    private static void work(Dispatch one, Dispatch other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> done = Stream.of(one, other, one, other)
                .map(dispatch -> threads.submit(() -> drain(dispatch)))
                .toList();
        int sent = 0;
        for (Future<Integer> worker : done) {
            sent += worker.get();
        }
        threads.shutdown();
        assertThat(sent).isEqualTo(BOOKINGS);
    }

    private static int drain(Dispatch dispatch) {
        int sent = 0;
        while (dispatch.next()) {
            sent++;
        }
        return sent;
    }
}
