package clinic.platform.outbox;

import clinic.platform.web.KeptAnswer;
import java.util.Date;
import org.bson.Document;

/** How a kept answer lies in its document. */
final class AnswerForm {

    private AnswerForm() {}

    static Document write(KeptAnswer answer) {
        return new Document("claim", answer.claim())
                .append("requestHash", answer.requestHash())
                .append("status", answer.status())
                .append("location", answer.location())
                .append("etag", answer.etag())
                .append("body", answer.body())
                .append("at", Date.from(answer.at()));
    }

    static KeptAnswer read(Document document) {
        return new KeptAnswer(
                document.getString("claim"),
                document.getString("requestHash"),
                document.getInteger("status"),
                document.getString("location"),
                document.getString("etag"),
                document.getString("body"),
                document.getDate("at").toInstant());
    }
}
