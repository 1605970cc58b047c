package clinic.booking.intake;

import clinic.booking.client.ClientDesk;
import clinic.platform.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Client and bookings follow an assessment: at once, and again after a while, when no request that had not seen it yet can
 * be under way any more. Each step may be taken any number of times, so whoever crashed is caught up with.
 */
public class IntakeFollowUp {

    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(30);
    private static final int BATCH = 100;

    private final Intake intake;
    private final ClientDesk clients;
    private final BookingsAhead bookings;

    public IntakeFollowUp(Intake intake, ClientDesk clients, BookingsAhead bookings) {
        this.intake = intake;
        this.clients = clients;
        this.bookings = bookings;
    }

    void followAtOnce(Assessment assessment) {
        var unused = follow(assessment, assessment.takenAt());
    }

    /** Catches up with what was written a while ago. */
    public void catchUp(Instant now) {
        for (Assessment assessment : intake.unsettledSince(now.minus(LONGEST_REQUEST), BATCH)) {
            List<String> heldBack = follow(assessment, now);
            intake.settle(assessment, heldBack, now);
        }
    }

    private List<String> follow(Assessment assessment, Instant now) {
        try {
            clients.markScreened(assessment.clinicId(), assessment.clientId(), assessment.takenAt());
        } catch (NotFound erased) {
            return List.of();
        }
        return stands(assessment)
                ? bookings.holdBack(assessment.clinicId(), assessment.clientId(), assessment.takenBy(), now)
                : List.of();
    }

    private boolean stands(Assessment assessment) {
        return assessment.screening().refers()
                && intake.standing(assessment.clinicId(), assessment.clientId())
                        .uncleared()
                        .contains(assessment.id());
    }
}
