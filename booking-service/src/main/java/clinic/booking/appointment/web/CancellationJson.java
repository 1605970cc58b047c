package clinic.booking.appointment.web;

import clinic.booking.appointment.BookingDesk;
import clinic.booking.appointment.Cancellation;
import clinic.platform.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record CancellationJson(
        @NotNull Cancellation.By by,
        @Nullable @Size(max = 500) String reason,
        @Nullable Boolean waiveLate) {

    BookingDesk.Call read() {
        boolean waived = waiveLate != null && waiveLate;
        if (waived && (reason == null || reason.isBlank())) {
            throw new InvalidRequest("reason", "is required to waive lateness");
        }
        return new BookingDesk.Call(by, reason, waived);
    }
}
