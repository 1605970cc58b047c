package clinic.notification.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import clinic.notification.MongoWorld;
import clinic.notification.email.mongo.MongoEmails;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

class MongoEmailsTest implements EmailsContract, PostContract {

    private final MongoOperations mongo = MongoWorld.database();
    private final Emails emails = new MongoEmails(mongo);

    @Override
    public Emails emails() {
        return emails;
    }

    @Test
    void whatIsDueIsFoundByAnIndexAndNothingExpires() {
        assumeThat(mongo.indexOps("emails").getIndexInfo())
                .as("the database in memory keeps no such indexes")
                .hasSizeGreaterThan(1);
        assertThat(mongo.indexOps("emails").getIndexInfo())
                .anyMatch(index -> index.isIndexForFields(List.of("standing.status", "standing.dueAt")))
                .noneMatch(index -> index.getExpireAfter().isPresent());
    }
}
