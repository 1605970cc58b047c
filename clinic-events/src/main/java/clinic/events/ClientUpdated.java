package clinic.events;

/** A client was registered or changed. */
public record ClientUpdated(ClientPart client) implements ClinicEvent {}
