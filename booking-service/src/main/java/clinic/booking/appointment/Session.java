package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.practice.Practice;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.Treatment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session a client is to have. @param practitionerId null for whoever has least to do */
public record Session(
        Practice practice,
        Client client,
        Treatment treatment,
        @Nullable PractitionerId practitionerId,
        Instant start) {

    public Session at(Instant otherStart) {
        return new Session(practice, client, treatment, practitionerId, otherStart);
    }
}
