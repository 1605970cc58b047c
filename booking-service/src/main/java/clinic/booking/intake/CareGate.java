package clinic.booking.intake;

import clinic.booking.care.Catalogue;
import clinic.booking.client.ClientId;

/**
 * Asked before anything is booked, moved or begun for a client, and once more after a booking is written: an assessment
 * is written first and looks for bookings afterwards, so that one of the two sees the other.
 */
public class CareGate {

    private final Intake intake;
    private final Catalogue catalogue;

    public CareGate(Intake intake, Catalogue catalogue) {
        this.intake = intake;
        this.catalogue = catalogue;
    }

    /** Whether nothing at all may be booked for a client. */
    public boolean clearanceNeeded(String clinicId, ClientId clientId) {
        return !intake.standing(clinicId, clientId).uncleared().isEmpty();
    }

    public Verdict ask(String clinicId, ClientId clientId, String technique) {
        return intake.standing(clinicId, clientId).verdict(catalogue, technique);
    }
}
