package clinic.events;

/**
 * A client asked to be forgotten. Whoever holds anything that tells who they were removes it, and removes it again from
 * whatever arrives later.
 */
public record ClientErased(Erased client) implements ClinicEvent {

    /**
     * All that remains of a client.
     *
     * @param version the last one there will ever be
     */
    public record Erased(String id, long version) {}

    /** What stands for the client from now on, newer than anything told of them before. */
    public ClientPart part() {
        return ClientPart.erased(client.id(), client.version());
    }
}
