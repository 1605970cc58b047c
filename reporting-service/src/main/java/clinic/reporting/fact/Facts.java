package clinic.reporting.fact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All facts. Sessions and visits are answered by start. */
public interface Facts {

    Instant EVER_BEFORE = Instant.ofEpochMilli(Long.MIN_VALUE);
    Instant EVER_AFTER = Instant.ofEpochMilli(Long.MAX_VALUE);

    /**
     * Keeping one that is not newer than what is known changes nothing, so whatever the order and however often the same
     * ones arrive, the same facts remain.
     */
    void keep(Fact fact);

    /** What is told once more takes the place of what is known of its version as well: older releases kept less of it. */
    void keepRetold(Fact fact);

    /** Starting in {@code [from, to)}. */
    List<SessionFact> sessionsBetween(Whose whose, Instant from, Instant to);

    boolean anySession(String clinicId, Instant from, Instant to);

    List<SessionFact> liveSessionsFrom(Whose whose, Instant from);

    /** Starting in {@code [from, to)}. */
    List<Visit> visitsBetween(Whose whose, Instant from, Instant to);

    /** Starting in {@code [from, to)}; in no promised order. */
    List<Visit> visitsOfClients(String clinicId, Collection<String> clientIds, Instant from, Instant to);

    List<Visit> visitsOfPlans(String clinicId, Collection<String> planIds);

    /** What was told after these sessions. */
    List<ResponseFact> responses(String clinicId, Collection<String> sessionIds);

    /** Of all bookings the one that saw the practitioner's newest version. */
    Optional<SessionFact> newestSightingOf(String clinicId, String practitionerId);

    /** Of all bookings the one that saw the clinic's newest version. */
    Optional<SessionFact> newestSighting(String clinicId);

    List<PractitionerFact> practitioners(String clinicId);

    Optional<PractitionerFact> practitioner(String clinicId, String id);

    List<ClientFact> clients(String clinicId, Collection<String> clientIds);

    /** Whether any of these is a client who is to be forgotten, or one of their bookings. */
    boolean anyErased(Collection<String> ids);

    Optional<ClinicFact> clinic(String clinicId);

    List<ClinicFact> clinics();
}
