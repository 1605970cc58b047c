package clinic.booking.intake;

import clinic.booking.client.ClientDesk;
import clinic.platform.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        follow(assessment, assessment.takenAt());
    }

    /** Catches up with what was written a while ago. */
    public void catchUp(Instant now) {
        for (Assessment assessment : intake.unsettledSince(now.minus(LONGEST_REQUEST), BATCH)) {
            List<String> affected = follow(assessment, now);
            intake.settle(assessment, affected, now);
        }
    }

    private List<String> follow(Assessment assessment, Instant now) {
        try {
            clients.markScreened(assessment.clinicId(), assessment.clientId(), assessment.takenAt());
        } catch (NotFound erased) {
            return List.of();
        }
        Set<String> affected = new LinkedHashSet<>(assessment.affectedBookings());
        if (stands(assessment)) {
            affected.addAll(bookings.holdBack(assessment.clinicId(), assessment.clientId(), assessment.takenBy(), now));
        }
        return List.copyOf(affected);
    }

    private boolean stands(Assessment assessment) {
        return assessment.screening().refers()
                && intake.standing(assessment.clinicId(), assessment.clientId())
                        .uncleared()
                        .contains(assessment.id());
    }
}
