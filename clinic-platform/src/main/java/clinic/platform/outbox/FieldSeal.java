package clinic.platform.outbox;

/** Makes text unreadable for whoever reads the database, and readable again in the place it was sealed for. */
public interface FieldSeal {

    /** @param place collection, document and field, parted by slashes */
    byte[] seal(byte[] clear, String place);

    /**
     * What was sealed.
     *
     * @throws IllegalStateException when it was sealed for another place, with a key that is no longer there, or changed
     */
    byte[] open(byte[] sealed, String place);
}
