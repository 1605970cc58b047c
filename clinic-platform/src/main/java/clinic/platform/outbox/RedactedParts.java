package clinic.platform.outbox;

import clinic.events.ClientPart;
import java.util.List;
import org.bson.Document;

/** What lies beside the state of a document, without what it tells of its client. */
final class RedactedParts {

    private RedactedParts() {}

    /** Unsent events keep their ids: one of them may be on its way as it was. */
    static List<Document> outbox(Document before, ClientPart client) {
        return before.getList("outbox", Document.class, List.of()).stream()
                .map(entry -> new Document(entry).append("body", EventJson.withClient(entry.getString("body"), client)))
                .toList();
    }

    /** The same request still finds that it was carried out, and on what. */
    static List<Document> answers(Document before) {
        String onlyId = "{\"id\":\"" + before.get("_id") + "\"}";
        return before.getList("answers", Document.class, List.of()).stream()
                .map(answer -> new Document(answer).append("body", onlyId))
                .toList();
    }
}
