package clinic.notification.content;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A booking as a calendar entry.
 *
 * @param sequence rises with every change somebody is told of
 * @param ownPage the address of the client's page
 * @param tentative somebody at the clinic still has to confirm it
 */
public record Appointment(
        String bookingId,
        int sequence,
        Instant start,
        Instant end,
        ZoneId zone,
        String ownPage,
        boolean tentative,
        String summary,
        String location,
        String clinicName,
        String clientName,
        String clientAddress) {}
