package clinic.platform;

/** A consistency boundary: one document, changed as a whole, told about by its own events. */
public interface Aggregate {

    /** The id as text; unique in its collection. */
    String key();

    String clinicId();

    /** From 1, raised by one with every change. */
    long version();
}
