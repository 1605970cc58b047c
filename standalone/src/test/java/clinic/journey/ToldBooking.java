package clinic.journey;

import clinic.events.BookingCancelled;
import clinic.events.BookingCheckedIn;
import clinic.events.BookingConfirmed;
import clinic.events.BookingEvent;
import clinic.events.BookingNoShowRecorded;
import clinic.events.BookingPart;
import clinic.events.BookingRequested;
import clinic.events.BookingRescheduled;
import clinic.events.BookingStatus;
import clinic.events.ClinicPart;
import clinic.events.Money;
import clinic.events.PractitionerPart;
import clinic.events.SessionCompleted;
import clinic.events.SessionPart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A booking as it stands, and the events that tell of it. */
final class ToldBooking {

    static final ClinicPart CLINIC = new ClinicPart("main", 1, "Back in Balance", "Europe/Berlin");
    static final Duration LENGTH = Duration.ofMinutes(60);

    final String id;
    final ToldClient client;
    Instant start;
    BookingStatus status = BookingStatus.REQUESTED;
    int revision;

    @Nullable
    Instant confirmedAt;

    Instant changedAt = Instant.EPOCH;
    boolean tookPlace;
    private long version;

    ToldBooking(String id, ToldClient client, Instant start) {
        this.id = id;
        this.client = client;
        this.start = start;
    }

    long version() {
        return version;
    }

    Instant end() {
        return start.plus(LENGTH);
    }

    BookingEvent requested(Instant at) {
        return new BookingRequested(become(BookingStatus.REQUESTED, at), client.part, practitioner(), CLINIC);
    }

    BookingEvent confirmed(Instant at) {
        confirmedAt = confirmedAt == null ? at : confirmedAt;
        return new BookingConfirmed(become(BookingStatus.CONFIRMED, at), client.part, practitioner(), CLINIC);
    }

    BookingEvent rescheduled(Instant at, Instant to) {
        start = to;
        revision++;
        return new BookingRescheduled(become(status, at), client.part, practitioner(), CLINIC);
    }

    BookingEvent cancelled(Instant at) {
        return new BookingCancelled(become(BookingStatus.CANCELLED, at), client.part, practitioner(), CLINIC);
    }

    BookingEvent checkedIn(Instant at) {
        return new BookingCheckedIn(become(BookingStatus.CHECKED_IN, at), client.part, practitioner(), CLINIC);
    }

    BookingEvent noShow(Instant at) {
        return new BookingNoShowRecorded(become(BookingStatus.NO_SHOW, at), client.part, practitioner(), CLINIC);
    }

    BookingEvent completed(Instant at) {
        tookPlace = true;
        var session = new SessionPart(6, 3, List.of("swedish"), List.of("LOWER_BACK"), null, null, null, null, null);
        return new SessionCompleted(become(BookingStatus.COMPLETED, at), client.part, practitioner(), CLINIC, session);
    }

    private static PractitionerPart practitioner() {
        return new PractitionerPart("p1", 1, "Grace");
    }

    private BookingPart become(BookingStatus next, Instant at) {
        status = next;
        changedAt = at;
        version++;
        return new BookingPart(
                id,
                version,
                status,
                "r1",
                "t1",
                "Swedish massage",
                "swedish",
                List.of(),
                start,
                end(),
                new Money("45.50", "EUR"),
                null,
                revision,
                confirmedAt,
                false,
                false);
    }
}
