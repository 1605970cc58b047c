package clinic.reporting;

import clinic.events.BookingConfirmed;
import clinic.events.BookingEvent;
import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.events.ClientErased;
import clinic.events.ClientPart;
import clinic.events.ClientUpdated;
import clinic.events.ClinicPart;
import clinic.events.Money;
import clinic.events.OutcomePart;
import clinic.events.OutcomeReported;
import clinic.events.PlanPart;
import clinic.events.PractitionerPart;
import clinic.events.PractitionerUpdated;
import clinic.events.SessionCompleted;
import clinic.events.SessionPart;
import clinic.events.SettingsUpdated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a clinic's events, with a quiet default for all that a test does not care about. */
public record Telling(String clinicId, String zone) {

    public static final Telling MAIN = new Telling("main", "Europe/Berlin");
    private static final Instant LONG_AGO = Instant.parse("2025-01-01T08:00:00Z");

    public BookingPart booking(String id, long version, BookingStatus status, Instant start) {
        return booking(id, version, status, start, Money.ofMinor(8500, "EUR"), null, LONG_AGO, false);
    }

    public BookingPart booking(
            String id,
            long version,
            BookingStatus status,
            Instant start,
            Money price,
            @Nullable PlanPart plan,
            @Nullable Instant confirmedAt,
            boolean late) {
        return new BookingPart(
                id,
                version,
                status,
                "room-1",
                "treatment",
                "Deep tissue 60",
                "deep-tissue",
                List.of("LOWER_BACK"),
                start,
                start.plus(60, ChronoUnit.MINUTES),
                price,
                plan,
                0,
                confirmedAt,
                late,
                false);
    }

    /** Any event of a booking's life but its completion. */
    public Told booking(BookingPart booking, String client, String practitioner) {
        return told(
                booking,
                new BookingConfirmed(booking, client(client, 1, true), practitioner(practitioner, 1), clinic()));
    }

    public Told completed(BookingPart booking, String client, String practitioner, SessionPart session) {
        return told(
                booking,
                new SessionCompleted(
                        booking, client(client, 1, true), practitioner(practitioner, 1), clinic(), session));
    }

    public Told completed(String id, Instant start, String client, String practitioner, int before, int after) {
        BookingPart booking = booking(id, 4, BookingStatus.COMPLETED, start);
        return completed(booking, client, practitioner, session(before, after));
    }

    public static SessionPart session(int before, int after) {
        return new SessionPart(
                before, after, List.of("deep-tissue"), List.of("LOWER_BACK"), null, null, null, null, null);
    }

    public Told settings(long version, String... ownerEmails) {
        var event = new SettingsUpdated(
                new ClinicPart(clinicId, version, "Back-pain clinic", zone),
                "EUR",
                "de",
                null,
                null,
                List.of(ownerEmails));
        return Told.of(clinicId, clinicId, version, LONG_AGO, event);
    }

    public Told practitioner(
            String id, long version, boolean active, List<PractitionerUpdated.Hours> hours, @Nullable LocalDate until) {
        return practitioner(id, version, active, hours, List.of(), until, LONG_AGO);
    }

    public Told practitioner(
            String id,
            long version,
            boolean active,
            List<PractitionerUpdated.Hours> hours,
            List<PractitionerUpdated.Absence> absences,
            @Nullable LocalDate until,
            Instant at) {
        var event =
                new PractitionerUpdated(practitioner(id, version), id + "@clinic.test", active, hours, absences, until);
        return Told.of(clinicId, id, version, at, event);
    }

    public Told client(String id, long version, boolean screened, Instant at) {
        return Told.of(clinicId, id, version, at, new ClientUpdated(client(id, version, screened)));
    }

    public Told erased(String id, long version, Instant at) {
        return Told.of(clinicId, id, version, at, new ClientErased(new ClientErased.Erased(id, version)));
    }

    public static ClientPart client(String id, long version, boolean screened) {
        return new ClientPart(
                id, version, "Given", id + "@client.test", "de", new ClientPart.Preferences(true, true), screened);
    }

    public static PractitionerPart practitioner(String id, long version) {
        return new PractitionerPart(id, version, "Name of " + id + " " + version);
    }

    /** How much pain a client told of after a session. */
    public Told outcome(String booking, long version, int pain) {
        var part = new OutcomePart(booking, version, "client", "anna", pain, LONG_AGO);
        return Told.of(clinicId, booking, version, LONG_AGO, new OutcomeReported(part, clinic()));
    }

    public ClinicPart clinic() {
        return new ClinicPart(clinicId, 1, "Back-pain clinic", zone);
    }

    public Told told(BookingPart booking, BookingEvent event) {
        return Told.of(clinicId, booking.id(), booking.version(), LONG_AGO, event);
    }
}
