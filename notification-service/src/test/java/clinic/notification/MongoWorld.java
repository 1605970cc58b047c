package clinic.notification;

import clinic.backing.BackingServices;
import clinic.notification.email.mongo.MongoEmails;
import clinic.notification.occasion.mongo.MongoAddressBook;
import clinic.notification.occasion.mongo.MongoCorrespondences;
import clinic.notification.occasion.mongo.MongoEditions;
import clinic.notification.occasion.mongo.MongoOfferings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Worlds over a database of their own. */
public final class MongoWorld {

    private static final String URI = BackingServices.shared().mongoUri("notification-tests");
    private static final MongoClient CLIENT = MongoClients.create(URI);

    private MongoWorld() {}

    public static MongoOperations database() {
        return new MongoTemplate(
                CLIENT, "notification-" + UUID.randomUUID().toString().substring(0, 8));
    }

    public static World over(MongoOperations mongo) {
        return new World(
                new MongoEmails(mongo),
                new MongoCorrespondences(mongo),
                new MongoAddressBook(mongo),
                new MongoEditions(mongo),
                new MongoOfferings(mongo));
    }
}
