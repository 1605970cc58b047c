package clinic.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.Life;
import clinic.notification.MongoWorld;
import clinic.notification.News;
import clinic.notification.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

class MongoKnowledgeTest implements KnowledgeContract {

    private final MongoOperations mongo = MongoWorld.database();
    private final World world = MongoWorld.over(mongo);

    @Override
    public AddressBook addresses() {
        return world.addresses;
    }

    @Override
    public Correspondences correspondences() {
        return world.correspondences;
    }

    @Test
    void consumersAtTheSameTimeEndInTheSameLedger() {
        Life life = new Life("b1").requested().confirmed().rescheduled(Duration.ofHours(1));
        life.client("Ada", "new@clients.example", false, true);
        List<News> news = new ArrayList<>(life.checkedIn().completed(6, 3).news());
        news.add(life.clientUpdated());
        World alone = World.inMemory();
        news.forEach(alone::learns);
        news.addAll(news);
        Collections.shuffle(news, new Random(7));
        news.parallelStream().forEach(world::learns);
        assertThat(world.ledger()).isEqualTo(alone.ledger());
    }
}
