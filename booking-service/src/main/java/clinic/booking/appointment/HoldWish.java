package clinic.booking.appointment;

import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.TreatmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A slot someone asks to be held. @param practitionerId null for whoever has least to do */
public record HoldWish(TreatmentId treatmentId, @Nullable PractitionerId practitionerId, Instant start) {}
