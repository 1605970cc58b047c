package clinic.reporting.fact;

import clinic.events.BookingEvent;
import clinic.events.BookingPart;
import clinic.events.ClientErased;
import clinic.events.ClientUpdated;
import clinic.events.ClinicEvent;
import clinic.events.ClinicPart;
import clinic.events.EventAttributes;
import clinic.events.MalformedEvent;
import clinic.events.OutcomePart;
import clinic.events.OutcomeReported;
import clinic.events.PractitionerUpdated;
import clinic.events.SessionCompleted;
import clinic.events.SessionPart;
import clinic.events.SettingsUpdated;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Reads facts out of events, leaving behind what no figure needs. */
public final class FactReader {

    private static final int MOST_PAIN = 10;

    private FactReader() {}

    /** Nothing for what no figure needs. */
    public static Optional<Fact> read(EventAttributes attributes, ClinicEvent event) {
        String clinicId = attributes.clinicId();
        if (event instanceof BookingEvent booking) {
            return Optional.of(session(clinicId, booking));
        } else if (event instanceof PractitionerUpdated practitioner) {
            return Optional.of(practitioner(clinicId, practitioner));
        } else if (event instanceof ClientUpdated client) {
            return Optional.of(client(clinicId, client));
        } else if (event instanceof ClientErased erased) {
            return Optional.of(client(clinicId, attributes.time(), erased));
        } else if (event instanceof OutcomeReported outcome) {
            return Optional.of(response(clinicId, outcome));
        } else if (event instanceof SettingsUpdated settings) {
            return Optional.of(clinic(clinicId, settings));
        }
        return Optional.empty();
    }

    static SessionFact session(String clinicId, BookingEvent event) {
        BookingPart booking = event.booking();
        return new SessionFact(
                booking.id(),
                booking.version(),
                clinicId,
                event.client().id(),
                event.practitioner().id(),
                booking.roomId(),
                booking.status(),
                booking.treatmentId(),
                booking.treatmentName(),
                booking.technique(),
                booking.start(),
                booking.end(),
                booking.price(),
                booking.plan(),
                booking.confirmedAt() != null,
                booking.lateCancelled(),
                event instanceof SessionCompleted completed ? outcome(completed.session()) : null,
                seen(event));
    }

    private static PractitionerFact practitioner(String clinicId, PractitionerUpdated event) {
        return new PractitionerFact(
                event.practitioner().id(),
                event.practitioner().version(),
                clinicId,
                event.practitioner().name(),
                event.email(),
                event.active(),
                event.hours(),
                event.absences(),
                event.certifiedUntil());
    }

    private static ClientFact client(String clinicId, ClientUpdated event) {
        return new ClientFact(
                event.client().id(),
                event.client().version(),
                clinicId,
                event.client().screened(),
                null);
    }

    /** Counts as assessed: nobody can make up for it any more. */
    private static ClientFact client(String clinicId, Instant at, ClientErased event) {
        return new ClientFact(event.client().id(), event.client().version(), clinicId, true, at);
    }

    private static ClinicFact clinic(String clinicId, SettingsUpdated event) {
        return new ClinicFact(
                clinicId,
                event.clinic().version(),
                event.clinic().name(),
                zone(event.clinic()),
                event.currency(),
                event.locale(),
                event.ownerEmails());
    }

    private static Outcome outcome(SessionPart session) {
        return new Outcome(
                session.painBefore(),
                session.painAfter(),
                session.techniques(),
                session.areas(),
                session.tension(),
                session.mobility(),
                session.stress(),
                session.sleep(),
                null);
    }

    private static ResponseFact response(String clinicId, OutcomeReported event) {
        OutcomePart outcome = event.outcome();
        if (outcome.pain() < 0 || outcome.pain() > MOST_PAIN) {
            throw new MalformedEvent("the pain is not from 0 to 10");
        }
        return new ResponseFact(outcome.bookingId(), outcome.version(), clinicId, outcome.pain());
    }

    private static SeenParts seen(BookingEvent event) {
        return new SeenParts(
                event.client().version(),
                event.client().screened(),
                event.practitioner().version(),
                event.practitioner().name(),
                event.clinic().version(),
                event.clinic().name(),
                zone(event.clinic()));
    }

    private static String zone(ClinicPart clinic) {
        try {
            return ZoneId.of(clinic.timeZone()).getId();
        } catch (DateTimeException e) {
            throw new MalformedEvent("the clinic's time zone is unknown", e);
        }
    }
}
