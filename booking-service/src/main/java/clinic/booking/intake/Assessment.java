package clinic.booking.intake;

import clinic.booking.care.IntakeForm;
import clinic.booking.care.Recommendation;
import clinic.booking.care.Screening;
import clinic.booking.client.ClientId;
import clinic.platform.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A client's answers and what they meant when they were given.
 *
 * @param recommendations of a client who may be treated
 * @param affectedBookings those a red flag holds back
 * @param unsettledSince until client and bookings have followed for good; null afterwards
 */
public record Assessment(
        AssessmentId id,
        String clinicId,
        long version,
        ClientId clientId,
        Instant takenAt,
        String takenBy,
        IntakeForm form,
        Screening screening,
        List<Recommendation> recommendations,
        List<String> affectedBookings,
        @Nullable Instant unsettledSince)
        implements Aggregate {

    /** With nothing left to follow. @param heldBack bookings beside those known before */
    public Assessment settled(List<String> heldBack) {
        return new Assessment(
                id,
                clinicId,
                version + 1,
                clientId,
                takenAt,
                takenBy,
                form,
                screening,
                recommendations,
                Stream.concat(affectedBookings.stream(), heldBack.stream())
                        .distinct()
                        .toList(),
                null);
    }

    @Override
    public String key() {
        return id.toString();
    }
}
