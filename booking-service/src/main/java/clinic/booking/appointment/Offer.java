package clinic.booking.appointment;

import clinic.booking.practice.Money;
import clinic.booking.practice.Treatment;
import clinic.booking.practice.TreatmentId;

/** What was booked, as it was offered then: later prices and names don't change it. */
public record Offer(TreatmentId treatmentId, String name, String technique, Money price) {

    public static Offer of(Treatment treatment) {
        return new Offer(treatment.id(), treatment.name(), treatment.technique(), treatment.price());
    }
}
