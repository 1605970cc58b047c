package clinic.booking.intake;

import clinic.booking.client.ClientId;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practices;
import clinic.platform.InvalidRequest;
import clinic.platform.access.Caller;
import clinic.platform.outbox.Change;
import clinic.platform.web.Reply;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where practitioners record that red flags were looked at. */
public class ClearanceDesk {

    private static final int LONGEST_AGO = 100;

    private final Intake intake;
    private final Clients clients;
    private final Practices practices;
    private final Clock clock;

    public ClearanceDesk(Intake intake, Clients clients, Practices practices, Clock clock) {
        this.intake = intake;
        this.clients = clients;
        this.practices = practices;
        this.clock = clock;
    }

    /** @param seenByDoctorOn a local day up to today */
    public void clear(
            Caller caller,
            ClientId clientId,
            String reason,
            @Nullable LocalDate seenByDoctorOn,
            Reply<Clearance> reply) {
        Instant now = clock.instant();
        requirePast(caller, seenByDoctorOn, now);
        intake.recallClearance(caller.clinicId(), reply);
        clients.get(caller.clinicId(), clientId);
        reply.refuseReuse();
        Clearance clearance = new Clearance(
                ClearanceId.next(),
                caller.clinicId(),
                1,
                clientId,
                now,
                caller.name(),
                reason,
                seenByDoctorOn,
                intake.standing(caller.clinicId(), clientId).uncleared());
        intake.addClearance(new Change<>(clearance, null, now), reply);
    }

    private void requirePast(Caller caller, @Nullable LocalDate day, Instant now) {
        LocalDate today = LocalDate.ofInstant(
                now, practices.of(caller.clinicId()).clinic().timeZone());
        if (day != null && (day.isAfter(today) || day.isBefore(today.minusYears(LONGEST_AGO)))) {
            throw new InvalidRequest("seenByDoctorOn", "is a day of the last " + LONGEST_AGO + " years");
        }
    }
}
