package clinic.reporting.fact;

/** Whether a client was ever assessed, and nothing else about them. */
public record ClientFact(String id, long version, String clinicId, boolean screened) {

    static ClientFact seenIn(SessionFact session) {
        return new ClientFact(
                session.clientId(),
                session.seen().clientVersion(),
                session.clinicId(),
                session.seen().clientScreened());
    }
}
