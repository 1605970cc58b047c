package clinic.booking.intake;

import clinic.booking.client.ClientId;
import clinic.platform.outbox.Change;
import clinic.platform.web.Reply;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All assessments and clearances. */
public interface Intake {

    /** All that stands between a client and a session. */
    Standing standing(String clinicId, ClientId clientId);

    /** @throws clinic.platform.NotFound when the client has no such assessment */
    Assessment assessment(String clinicId, ClientId clientId, AssessmentId id);

    /** In the order they were taken. @param after the last id of the part before */
    List<Assessment> assessments(String clinicId, ClientId clientId, @Nullable String after, int limit);

    /** In the order they were given. @param after the last id of the part before */
    List<Clearance> clearances(String clinicId, ClientId clientId, @Nullable String after, int limit);

    /** Assessments of all clinics whose client or bookings may not have followed yet. */
    List<Assessment> unsettledSince(Instant latest, int limit);

    void recallAssessment(String clinicId, Reply<Assessment> reply);

    void recallClearance(String clinicId, Reply<Clearance> reply);

    void addAssessment(Change<Assessment> taken, Reply<Assessment> reply);

    void addClearance(Change<Clearance> given, Reply<Clearance> reply);

    void settle(Assessment assessment, List<String> heldBack, Instant at);

    /** Removes all that a client ever answered. */
    void forget(String clinicId, ClientId clientId);
}
