package clinic.booking.practice;

import clinic.platform.NotFound;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where practitioners are taken on, changed and sent on leave. */
public class PractitionerDesk {

    private final AggregateStore<Practitioner> practitioners;
    private final Practices practices;
    private final Commitments commitments;
    private final Clock clock;

    public PractitionerDesk(
            AggregateStore<Practitioner> practitioners, Practices practices, Commitments commitments, Clock clock) {
        this.practitioners = practitioners;
        this.practices = practices;
        this.commitments = commitments;
        this.clock = clock;
    }

    public void takeOn(String clinicId, PractitionerDetails details, Reply<Practitioner> reply) {
        practitioners.recall(clinicId, reply);
        LocalDate today = today(clinicId);
        Practitioner nobody = new Practitioner(
                PractitionerId.next(), clinicId, 0, "", "", details.techniques(), null, List.of(), List.of(), true);
        reply.refuseReuse();
        practitioners.insert(changed(nobody.with(details, today)), reply);
        practices.forget(clinicId);
    }

    public Practitioner change(String clinicId, PractitionerId id, IfMatch expected, PractitionerDetails details) {
        return change(clinicId, id, expected, before -> before.with(details, today(clinicId)), Replies.none());
    }

    public Practitioner find(String clinicId, PractitionerId id) {
        return practitioners.find(clinicId, id.toString()).orElseThrow(NotFound::new);
    }

    /** What a practitioner's time away collides with; nothing is cancelled. */
    public List<String> affectedBy(String clinicId, PractitionerId id, Absence absence) {
        return commitments.between(clinicId, find(clinicId, id).id(), absence.from(), absence.to());
    }

    public void leave(String clinicId, PractitionerId id, Absence absence, Reply<Practitioner> reply) {
        change(
                clinicId,
                id,
                IfMatch.ANY,
                before -> before.withAbsences(Stream.concat(before.absences().stream(), Stream.of(absence))
                        .toList()),
                reply);
    }

    public void stay(String clinicId, PractitionerId id, AbsenceId absence) {
        change(clinicId, id, IfMatch.ANY, before -> before.withAbsences(without(before, absence)), Replies.none());
    }

    private static List<Absence> without(Practitioner before, AbsenceId absence) {
        List<Absence> left = before.absences().stream()
                .filter(away -> !away.id().equals(absence))
                .toList();
        if (left.size() == before.absences().size()) {
            throw new NotFound();
        }
        return left;
    }

    private Practitioner change(
            String clinicId,
            PractitionerId id,
            IfMatch expected,
            UnaryOperator<Practitioner> decision,
            Reply<Practitioner> reply) {
        Function<Practitioner, Change<Practitioner>> change = before -> changed(decision.apply(before));
        Practitioner after = practitioners.change(clinicId, id.toString(), expected, change, reply);
        practices.forget(clinicId);
        return after;
    }

    private LocalDate today(String clinicId) {
        return LocalDate.ofInstant(
                clock.instant(), practices.of(clinicId).clinic().timeZone());
    }

    private Change<Practitioner> changed(Practitioner after) {
        Instant now = clock.instant();
        return new Change<>(after, after.updated(), now);
    }
}
