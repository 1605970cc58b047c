package clinic.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.Life;
import clinic.notification.MongoWorld;
import clinic.notification.News;
import clinic.notification.Orders;
import clinic.notification.World;
import clinic.notification.email.Email;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoOperations;

/** Whatever the order, and whatever comes twice, the ledger and all that is known end up the same. */
class EveryOrderTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final long SEED = 20261120;

    record Outcome(List<Email> ledger, Object known, Object client, Object clinic) {}

    static Stream<List<News>> lives() {
        return Stream.of(completed(), cancelled(), slips(), client(), erased(), accepted(), declined());
    }

    @ParameterizedTest
    @MethodSource("lives")
    void everyOrderEndsInTheSameLedgerInMemory(List<News> life) {
        assertSame(Orders.of(life, SEED), World::inMemory);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void sampledOrdersEndInTheSameLedgerInTheDatabase(List<News> life) {
        List<List<News>> sample = new ArrayList<>(Orders.of(life, SEED));
        Collections.shuffle(sample, new Random(SEED));
        MongoOperations mongo = MongoWorld.database();
        assertSame(sample.subList(0, 8), () -> emptied(mongo));
    }

    private static World emptied(MongoOperations mongo) {
        mongo.getCollectionNames().forEach(mongo::dropCollection);
        return MongoWorld.over(mongo);
    }

    private static void assertSame(List<List<News>> orders, Supplier<World> worlds) {
        Outcome first = outcome(orders.get(0), worlds.get());
        assertThat(first.ledger()).isNotEmpty();
        for (List<News> order : orders) {
            assertThat(outcome(order, worlds.get()))
                    .as(() -> order.stream()
                            .map(news -> news.attributes().id())
                            .toList()
                            .toString())
                    .isEqualTo(first);
        }
    }

    private static Outcome outcome(List<News> order, World world) {
        order.forEach(world::learns);
        return new Outcome(
                world.ledger(),
                world.correspondences.find("b1"),
                world.addresses.client("client-of-b1"),
                world.addresses.clinic("main"));
    }

    private static List<News> completed() {
        Life life = new Life("b1").requested().confirmed().rescheduled(HOUR).checkedIn();
        life.client("Ada", "moved@clients.example", true, true);
        return life.completed(6, 3).completed(7, 3).news();
    }

    private static List<News> cancelled() {
        Life life = new Life("b1").requested().rescheduled(HOUR).confirmed().rescheduled(HOUR);
        life.client("Ada", "moved@clients.example", true, true);
        return life.rescheduled(HOUR).cancelled().news();
    }

    private static List<News> slips() {
        Life life = new Life("b1").confirmed().noShow().confirmed().checkedIn();
        return life.confirmed().rescheduled(HOUR).news();
    }

    private static List<News> erased() {
        Life life = new Life("b1").confirmed().rescheduled(HOUR).checkedIn();
        life.client("Ada", "moved@clients.example", true, true);
        List<News> news = new ArrayList<>(life.completed(6, 3).completed(7, 3).news());
        news.add(life.clientUpdated());
        news.add(life.clientErased());
        return news;
    }

    private static List<News> accepted() {
        Life life = new Life("b1");
        List<News> news = new ArrayList<>(List.of(life.offered()));
        life.client("Ada", "moved@clients.example", true, true);
        news.add(life.clientUpdated());
        news.addAll(life.confirmed().rescheduled(HOUR).cancelled().news());
        return news;
    }

    private static List<News> declined() {
        Life life = new Life("b1");
        List<News> news = new ArrayList<>(List.of(life.offered()));
        news.add(life.client("Ada", "moved@clients.example", true, true).offerDeclined());
        news.add(life.clientUpdated());
        news.add(life.clientErased());
        return news;
    }

    private static List<News> client() {
        Life life = new Life("b1").confirmed().checkedIn();
        List<News> news = new ArrayList<>(life.completed(6, 3).news());
        news.add(life.client("Ada", "moved@clients.example", false, true).clientUpdated());
        news.add(News.settings("Main Street 1", "030 1234"));
        news.add(life.client("Ada", "moved@clients.example", true, true)
                .client("Ada", "again@clients.example", false, true)
                .clientUpdated());
        return news;
    }
}
