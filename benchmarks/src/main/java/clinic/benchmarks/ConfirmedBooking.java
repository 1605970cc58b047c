package clinic.benchmarks;

import java.util.UUID;

/** What the event of a booking that was confirmed tells; each is another client's. */
final class ConfirmedBooking {

    private ConfirmedBooking() {}

    static String json(String id) {
        return """
                {"booking":{"id":"%s","version":1,"status":"CONFIRMED","roomId":"%s","treatmentId":"%s",
                "treatmentName":"Swedish","technique":"swedish","areas":[],"start":"2027-01-05T09:00:00Z",
                "end":"2027-01-05T10:00:00Z","price":{"amount":"80.00","currency":"EUR"},"scheduleRevision":0,
                "confirmedAt":"2026-11-01T09:00:00Z","lateCancelled":false,"imported":false},
                "client":{"id":"%s","version":1,"givenName":"C","email":"c@example.org","locale":"en",
                "preferences":{"reminders":true,"followUps":true},"screened":false},
                "practitioner":{"id":"%s","version":1,"name":"P"},
                "clinic":{"id":"main","version":1,"name":"Busy","timeZone":"Europe/Berlin"}}""".formatted(id, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }
}
