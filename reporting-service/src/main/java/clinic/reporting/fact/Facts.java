package clinic.reporting.fact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All facts. Keeping one that is not newer than what is known changes nothing, so whatever the order and however often
 * the same ones arrive, the same facts remain. Sessions are answered by start.
 */
public interface Facts {

    void keep(SessionFact session);

    void keep(PractitionerFact practitioner);

    void keep(ClientFact client);

    void keep(ClinicFact clinic);

    void keep(ResponseFact response);

    /** Starting in {@code [from, to)}. */
    List<SessionFact> sessionsBetween(String clinicId, Instant from, Instant to);

    List<SessionFact> liveSessionsFrom(String clinicId, Instant from);

    List<SessionFact> sessionsOfClients(String clinicId, Collection<String> clientIds);

    /** What was told after these sessions. */
    List<ResponseFact> responses(String clinicId, Collection<String> sessionIds);

    /** Of all bookings the one that saw the practitioner's newest version. */
    Optional<SessionFact> newestSightingOf(String clinicId, String practitionerId);

    /** Of all bookings the one that saw the clinic's newest version. */
    Optional<SessionFact> newestSighting(String clinicId);

    List<PractitionerFact> practitioners(String clinicId);

    List<ClientFact> clients(String clinicId, Collection<String> clientIds);

    /** Whether any of these is a client who is to be forgotten, or one of their bookings. */
    boolean anyErased(Collection<String> ids);

    Optional<ClinicFact> clinic(String clinicId);

    List<ClinicFact> clinics();
}
