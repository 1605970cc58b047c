package clinic.reporting.fact.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.backing.BackingServices;
import clinic.reporting.fact.Facts;
import clinic.reporting.fact.SessionFact;
import clinic.reporting.fact.VisitsContract;
import clinic.reporting.fact.Whose;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

class MongoFactsTest implements VisitsContract {

    private final String database = "facts-" + UUID.randomUUID();
    private final MongoClient client =
            MongoClients.create(BackingServices.shared().mongoUri(database));
    private final MongoTemplate mongo = template();
    private final MongoFacts facts = new MongoFacts(mongo);

    private MongoTemplate template() {
        var databases = new SimpleMongoClientDatabaseFactory(client, database);
        var conversions = new LocalTimes().mongoCustomConversions();
        var mapping = new MongoMappingContext();
        mapping.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(databases), mapping);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return new MongoTemplate(databases, converter);
    }

    @Test
    void readsWhatWasKeptBeforeTreatmentsAndPlansWere() {
        take(MAIN.completed("b1", MONDAY, "c1", "anna", 5, 3));
        SessionFact now = facts.sessionsBetween(Whose.clinic("main"), MONDAY, MONDAY.plusSeconds(1))
                .get(0);
        Document untold =
                new Document("treatmentId", "").append("treatmentName", "").append("plan", "");
        mongo.getCollection("sessionFact")
                .updateMany(
                        new Document(),
                        new Document("$unset", untold).append("$set", new Document("planToReview", "plan")));
        assertThat(facts.sessionsBetween(Whose.clinic("main"), MONDAY, MONDAY.plusSeconds(1)))
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("treatmentId", "treatmentName")
                .isEqualTo(now);
    }

    @AfterEach
    void drop() {
        mongo.getDb().drop();
        client.close();
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public void forgetAll() {
        mongo.getCollectionNames().forEach(it -> mongo.getCollection(it).deleteMany(new Document()));
    }

    @Override
    public int everyNthOrder() {
        return 17;
    }
}
