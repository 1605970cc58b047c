package clinic.events;

/**
 * Where a session takes place.
 *
 * @param version rises with every change of the clinic's settings, from 1
 * @param timeZone IANA name, for example {@code Europe/Berlin}
 */
public record ClinicPart(String id, long version, String name, String timeZone) {}
