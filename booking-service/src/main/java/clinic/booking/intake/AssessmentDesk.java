package clinic.booking.intake;

import clinic.booking.care.Catalogue;
import clinic.booking.care.IntakeForm;
import clinic.booking.care.Screening;
import clinic.booking.client.ClientId;
import clinic.booking.client.Clients;
import clinic.platform.access.Caller;
import clinic.platform.outbox.Change;
import clinic.platform.web.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Where clients are assessed. */
public class AssessmentDesk {

    private final Intake intake;
    private final Clients clients;
    private final Catalogue catalogue;
    private final BookingsAhead bookings;
    private final IntakeFollowUp followUp;
    private final Clock clock;

    public AssessmentDesk(
            Intake intake,
            Clients clients,
            Catalogue catalogue,
            BookingsAhead bookings,
            IntakeFollowUp followUp,
            Clock clock) {
        this.intake = intake;
        this.clients = clients;
        this.catalogue = catalogue;
        this.bookings = bookings;
        this.followUp = followUp;
        this.clock = clock;
    }

    /** From the moment it is written nobody books against it; what was booked before follows at once. */
    public void assess(Caller caller, ClientId clientId, IntakeForm form, Reply<Assessment> reply) {
        intake.recallAssessment(caller.clinicId(), reply);
        clients.get(caller.clinicId(), clientId);
        reply.refuseReuse();
        Assessment assessment = assessment(caller, clientId, form, clock.instant());
        intake.addAssessment(new Change<>(assessment, null, assessment.takenAt()), reply);
        followUp.followAtOnce(assessment);
    }

    /** What a crash, or a request that was under way at the time, may have left behind. */
    public void catchUp() {
        followUp.catchUp(clock.instant());
    }

    private Assessment assessment(Caller caller, ClientId clientId, IntakeForm form, Instant now) {
        Screening screening = catalogue.screen(form);
        return new Assessment(
                AssessmentId.next(),
                caller.clinicId(),
                1,
                clientId,
                now,
                caller.name(),
                form,
                screening,
                screening.refers() ? List.of() : catalogue.recommend(form),
                screening.refers() ? bookings.confirmed(caller.clinicId(), clientId, now) : List.of(),
                now);
    }
}
