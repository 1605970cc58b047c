package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.practice.Clinic;
import clinic.booking.practice.Practitioner;
import clinic.events.BookingCancelled;
import clinic.events.BookingCheckedIn;
import clinic.events.BookingConfirmed;
import clinic.events.BookingEvent;
import clinic.events.BookingNoShowRecorded;
import clinic.events.BookingPart;
import clinic.events.BookingRequested;
import clinic.events.BookingRescheduled;
import clinic.events.ClientPart;
import clinic.events.ClinicPart;
import clinic.events.OfferPart;
import clinic.events.PractitionerPart;
import clinic.events.SessionCompleted;
import clinic.events.WaitlistOfferDeclined;
import clinic.events.WaitlistSlotOffered;
import clinic.platform.outbox.Change;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Everyone a booking's events tell of, as they are when it changes. */
record Parties(Client client, Practitioner practitioner, Clinic clinic) {

    Change<Booking> tell(Decision decision) {
        Booking after = decision.after();
        return new Change<>(after, event(after, decision.happening(), after.version()), decision.at());
    }

    Change<Booking> offer(Decision held) {
        OfferPart part = offered(held.after());
        return new Change<>(
                held.after(),
                new WaitlistSlotOffered(part, client.part(), practitioner.part(), clinic.part()),
                held.at());
    }

    Change<Booking> decline(Decision released) {
        OfferPart part = offered(released.after());
        return new Change<>(
                released.after(),
                new WaitlistOfferDeclined(part, client.part(), practitioner.part(), clinic.part()),
                released.at());
    }

    private static OfferPart offered(Booking offer) {
        Instant expiresAt =
                Objects.requireNonNull(Objects.requireNonNull(offer.hold()).expiresAt());
        return new OfferPart(
                offer.key(),
                offer.version(),
                offer.offer().name(),
                offer.slot().start(),
                offer.slot().end(),
                expiresAt);
    }

    /** What tells of a booking. @param version the one it was told of in, older where changes followed that nobody sees */
    BookingEvent event(Booking told, Happening happening, long version) {
        BookingPart booking = part(told, version);
        ClientPart who = client.part();
        PractitionerPart by = practitioner.part();
        ClinicPart where = clinic.part();
        return switch (happening) {
            case REQUESTED -> new BookingRequested(booking, who, by, where);
            case CONFIRMED -> new BookingConfirmed(booking, who, by, where);
            case RESCHEDULED -> new BookingRescheduled(booking, who, by, where);
            case CANCELLED -> new BookingCancelled(booking, who, by, where);
            case CHECKED_IN -> new BookingCheckedIn(booking, who, by, where);
            case NO_SHOW_RECORDED -> new BookingNoShowRecorded(booking, who, by, where);
            case HELD, EXPIRED -> throw new IllegalArgumentException(happening + " is told to nobody");
            case COMPLETED ->
                new SessionCompleted(
                        booking,
                        who,
                        by,
                        where,
                        Objects.requireNonNull(told.completion()).part());
        };
    }

    private static BookingPart part(Booking booking, long version) {
        Completion completion = booking.completion();
        Cancellation cancellation = booking.cancellation();
        PlanSession plan = booking.plan();
        return new BookingPart(
                booking.key(),
                version,
                booking.status().published(),
                booking.slot().roomId().toString(),
                booking.offer().treatmentId().toString(),
                booking.offer().name(),
                booking.offer().technique(),
                completion == null ? List.of() : completion.areaNames(),
                booking.slot().start(),
                booking.slot().end(),
                booking.offer().price().published(),
                plan == null ? null : plan.part(),
                booking.scheduleRevision(),
                booking.confirmedAt(),
                cancellation != null && cancellation.late(),
                booking.imported());
    }
}
