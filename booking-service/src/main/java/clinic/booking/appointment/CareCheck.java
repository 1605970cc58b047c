package clinic.booking.appointment;

import clinic.booking.client.ClientId;
import clinic.booking.intake.CareGate;
import clinic.booking.intake.Verdict;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import java.util.List;

/**
 * Sees that nothing stands confirmed against a client's assessments. Whoever writes a booking asks before and looks again
 * afterwards: what was assessed in between holds the booking back, as if it had been assessed a moment later.
 */
public class CareCheck {

    private final CareGate gate;
    private final Bookings bookings;
    private final Narrator narrator;

    public CareCheck(CareGate gate, Bookings bookings, Narrator narrator) {
        this.gate = gate;
        this.bookings = bookings;
        this.narrator = narrator;
    }

    /**
     * The cautions to book with: none to confirm at once.
     *
     * @throws clinic.booking.intake.ClearanceNeeded when a red flag stands
     */
    public List<String> admit(String clinicId, ClientId clientId, String technique) {
        return gate.ask(clinicId, clientId, technique).admit();
    }

    /** As {@link #admit}, where it is too late to refuse: a red flag is a caution then. */
    List<String> cautions(String clinicId, ClientId clientId, String technique) {
        return gate.ask(clinicId, clientId, technique).cautions();
    }

    /** @throws clinic.booking.intake.ClearanceNeeded when a red flag stands */
    public void requireCleared(Booking booking) {
        var unused = verdict(booking).admit();
    }

    /** After a new booking was written: holds it back unless it may be confirmed at once. */
    public void lookAgain(Booking written, Act act) {
        if (written.status() == BookingStatus.CONFIRMED) {
            holdBack(written, verdict(written).cautions(), act);
        }
    }

    /** After a booking that stood before was written: what was decided on once needs no new decision, a red flag does. */
    public boolean lookForRedFlag(Booking written, Act act) {
        if (written.status() != BookingStatus.CONFIRMED) {
            return false;
        }
        Verdict verdict = verdict(written);
        return verdict.clearanceNeeded() && holdBack(written, verdict.cautions(), act);
    }

    private boolean holdBack(Booking booking, List<String> why, Act act) {
        if (why.isEmpty()) {
            return false;
        }
        try {
            bookings.change(
                    booking.clinicId(),
                    booking.id(),
                    IfMatch.ANY,
                    newest -> narrator.tell(newest.holdBack(why, act)),
                    Replies.none());
            return true;
        } catch (TransitionRefused wentElsewhere) {
            return false;
        }
    }

    private Verdict verdict(Booking booking) {
        return gate.ask(booking.clinicId(), booking.clientId(), booking.offer().technique());
    }
}
