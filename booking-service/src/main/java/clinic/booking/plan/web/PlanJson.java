package clinic.booking.plan.web;

import clinic.booking.appointment.Booking;
import clinic.booking.availability.FreeSlot;
import clinic.booking.plan.Conflict;
import clinic.booking.plan.Plan;
import clinic.booking.plan.PlannedSession;
import clinic.booking.plan.Progress;
import clinic.booking.plan.Reviews;
import clinic.booking.plan.Rhythm;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan, times in the clinic's zone.
 *
 * @param conflicts of the call that answers with them
 * @param progress as of now; absent from the answer to a creation
 */
record PlanJson(
        String id,
        long version,
        String clientId,
        String treatmentId,
        @Nullable String practitionerId,
        Rhythm frequency,
        List<SessionJson> bookings,
        @Nullable List<ConflictJson> conflicts,
        @Nullable Progress progress) {

    record SessionJson(
            String id,
            int number,
            OffsetDateTime start,
            @Nullable OffsetDateTime end,
            @Nullable String status,
            boolean reviewDue) {

        static SessionJson of(Plan plan, PlannedSession planned, ZoneId zone) {
            var which = plan.session(planned.bookingId());
            return new SessionJson(
                    planned.bookingId().toString(),
                    which.number(),
                    local(planned.start(), zone),
                    null,
                    null,
                    which.reviewDue());
        }

        static SessionJson of(Plan plan, Booking booking, boolean reviewDue, ZoneId zone) {
            var which = plan.session(booking.id());
            return new SessionJson(
                    booking.key(),
                    which.number(),
                    local(booking.slot().start(), zone),
                    local(booking.slot().end(), zone),
                    booking.status().name(),
                    reviewDue);
        }
    }

    record ConflictJson(
            OffsetDateTime start,
            String reason,
            List<FreeSlot> alternatives,
            @Nullable OffsetDateTime booked) {

        static ConflictJson of(Conflict conflict, ZoneId zone) {
            return new ConflictJson(
                    local(conflict.start(), zone),
                    conflict.reason(),
                    conflict.alternatives(),
                    conflict.booked() == null ? null : local(conflict.booked(), zone));
        }
    }

    static PlanJson made(Plan plan, List<Conflict> conflicts, ZoneId zone) {
        List<SessionJson> sessions = plan.sessions().stream()
                .map(planned -> SessionJson.of(plan, planned, zone))
                .toList();
        return of(plan, sessions, told(conflicts, zone), null);
    }

    static PlanJson standing(
            Plan plan, List<Booking> bookings, @Nullable List<Conflict> conflicts, ZoneId zone, boolean outcome) {
        Reviews reviews = Reviews.of(bookings);
        List<SessionJson> sessions = bookings.stream()
                .map(booking -> SessionJson.of(plan, booking, reviews.dueAt(booking), zone))
                .toList();
        Progress progress = Progress.of(plan, bookings);
        return of(
                plan,
                sessions,
                conflicts == null ? null : told(conflicts, zone),
                outcome ? progress : progress.withoutOutcome());
    }

    static List<ConflictJson> told(List<Conflict> conflicts, ZoneId zone) {
        return conflicts.stream()
                .map(conflict -> ConflictJson.of(conflict, zone))
                .toList();
    }

    private static PlanJson of(
            Plan plan,
            List<SessionJson> sessions,
            @Nullable List<ConflictJson> conflicts,
            @Nullable Progress progress) {
        return new PlanJson(
                plan.key(),
                plan.version(),
                plan.clientId().toString(),
                plan.treatmentId().toString(),
                plan.practitionerId() == null ? null : plan.practitionerId().toString(),
                plan.frequency(),
                sessions,
                conflicts,
                progress);
    }

    private static OffsetDateTime local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
