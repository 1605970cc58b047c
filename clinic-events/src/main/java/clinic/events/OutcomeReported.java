package clinic.events;

/** A client said how they feel some time after a session. Another answer is the same type with a higher sequence. */
public record OutcomeReported(OutcomePart outcome, ClinicPart clinic) implements ClinicEvent {}
