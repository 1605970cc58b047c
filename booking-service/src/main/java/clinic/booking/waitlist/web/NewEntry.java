package clinic.booking.waitlist.web;

import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.TreatmentId;
import clinic.booking.practice.web.TimeBound;
import clinic.booking.waitlist.WaitlistWish;
import clinic.platform.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From and to are instants with offset, or local dates, the last one included. */
record NewEntry(
        @NotNull UUID clientId,
        @NotNull UUID treatmentId,
        @Nullable UUID practitionerId,
        @NotNull String from,
        @NotNull String to) {

    WaitlistWish read(ZoneId zone) {
        Instant first = TimeBound.first("from", from, zone);
        Instant last = TimeBound.last("to", to, zone);
        if (!first.isBefore(last)) {
            throw new InvalidRequest("to", "is after from");
        }
        return new WaitlistWish(
                new ClientId(clientId),
                new TreatmentId(treatmentId),
                PractitionerId.ofNullable(practitionerId),
                first,
                last,
                null);
    }
}
