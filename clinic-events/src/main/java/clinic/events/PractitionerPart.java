package clinic.events;

/** Who treats. @param version rises with every change of the practitioner, from 1 */
public record PractitionerPart(String id, long version, String name) {}
