package clinic.benchmarks;

import clinic.backing.EmbeddedMail;
import clinic.events.EventType;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Confirmations from the broker to a mail server on this machine, with 100,000 emails in the ledger that are not due. */
final class EmailRate {

    private static final int WAITING = 100_000;
    private static final int EMAILS = 3_000;

    private final Service notification;
    private final EmbeddedMail mail;
    private final Components components;

    EmailRate(Service notification, EmbeddedMail mail, Components components) {
        this.notification = notification;
        this.mail = mail;
        this.components = components;
    }

    void measure() throws Exception {
        long before = notification.residentMegabytes();
        publish(1);
        awaitMail(1);
        schedule();
        publish(EMAILS);
        long first = awaitMail(2);
        long last = awaitMail(EMAILS + 1);
        Benchmarks.say(
                "emails/s, event to mail server: %4.0f; with %d scheduled, resident MB before %d, after %d",
                (EMAILS - 1) / ((last - first) / 1e9), WAITING, before, notification.residentMegabytes());
    }

    private void publish(int count) throws Exception {
        try (Teller teller = Teller.to(components)) {
            for (int number = 0; number < count; number++) {
                String id = UUID.randomUUID().toString();
                teller.tell(EventType.BOOKING_CONFIRMED, id, ConfirmedBooking.json(id));
            }
        }
    }

    /** Copies of the reminder that is there, each due in some weeks. */
    private void schedule() {
        try (MongoClient client = components.connect()) {
            MongoCollection<Document> emails =
                    components.database(client, "notification").getCollection("emails");
            Document reminder = emails.find(new Document("kind", "REMINDER")).first();
            if (reminder == null) {
                throw new IllegalStateException("nobody is to be reminded");
            }
            List<Document> batch = new ArrayList<>();
            for (int number = 1; number <= WAITING; number++) {
                batch.add(new Document(reminder).append("_id", UUID.randomUUID().toString()));
                if (number % 1000 == 0) {
                    emails.insertMany(batch);
                    batch.clear();
                }
            }
        }
    }

    private long awaitMail(int count) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (mail.received().size() < count) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("received " + mail.received().size() + " of " + count);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return System.nanoTime();
    }
}
