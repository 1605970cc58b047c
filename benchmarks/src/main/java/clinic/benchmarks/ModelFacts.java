package clinic.benchmarks;

import clinic.events.EventType;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** One fact of each kind as reporting-service itself stored it: what is loaded by the hundred thousand is copied from these. */
record ModelFacts(Document session, Document practitioner) {

    static ModelFacts told(Components components, MongoDatabase reporting) throws Exception {
        try (Teller teller = Teller.to(components)) {
            teller.tell(EventType.SETTINGS_UPDATED, "main", SETTINGS);
            teller.tell(EventType.PRACTITIONER_UPDATED, "model", PRACTITIONER);
            String id = UUID.randomUUID().toString();
            teller.tell(EventType.SESSION_COMPLETED, id, completed(id));
        }
        stored(reporting, "clinicFact");
        return new ModelFacts(stored(reporting, "sessionFact"), stored(reporting, "practitionerFact"));
    }

    private static Document stored(MongoDatabase reporting, String collection) throws InterruptedException {
        for (int tries = 0; tries < 300; tries++) {
            Document first = reporting.getCollection(collection).find().first();
            if (first != null) {
                return first;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("nothing came to " + collection);
    }

    static String completed(String id) {
        return """
                {"booking":{"id":"%s","version":1,"status":"COMPLETED","roomId":"room-1","treatmentId":"t",
                "treatmentName":"Swedish","technique":"swedish","areas":[],"start":"2020-01-07T09:00:00Z",
                "end":"2020-01-07T10:00:00Z","price":{"amount":"80.00","currency":"EUR"},"scheduleRevision":0,
                "confirmedAt":"2020-01-01T09:00:00Z","lateCancelled":false,"imported":false},
                "client":{"id":"c","version":1,"givenName":"C","email":"c@example.org","locale":"en",
                "preferences":{"reminders":true,"followUps":true},"screened":true},
                "practitioner":{"id":"model","version":1,"name":"P"},
                "clinic":{"id":"main","version":1,"name":"Busy","timeZone":"Europe/Berlin"},
                "session":{"painBefore":7,"painAfter":4,"techniques":["swedish","shiatsu"],"areas":["NECK","HIPS"],
                "tension":5,"sleep":6}}""".formatted(id);
    }

    private static final String SETTINGS = """
            {"clinic":{"id":"main","version":1,"name":"Busy","timeZone":"Europe/Berlin"},"currency":"EUR","locale":"en",
            "ownerEmails":["owner@example.org"]}""";

    private static final String PRACTITIONER = """
            {"practitioner":{"id":"model","version":1,"name":"P"},"email":"p@example.org","active":true,
            "hours":[{"validFrom":"2020-01-01","blocks":[{"day":"MONDAY","from":"09:00","to":"17:00"},
            {"day":"TUESDAY","from":"09:00","to":"17:00"},{"day":"WEDNESDAY","from":"09:00","to":"17:00"},
            {"day":"THURSDAY","from":"09:00","to":"17:00"},{"day":"FRIDAY","from":"09:00","to":"17:00"}]}],
            "absences":[]}""";
}
