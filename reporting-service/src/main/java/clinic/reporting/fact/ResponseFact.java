package clinic.reporting.fact;

/**
 * How much pain there was some time after a session, as told last.
 *
 * @param id the booking's
 * @param pain from 0 to 10
 */
public record ResponseFact(String id, long version, String clinicId, int pain) implements Fact {}
