package clinic.notification.email;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which entries of a clinic's ledger to list; what is null does not matter. */
public record EmailSearch(
        String clinicId,
        @Nullable String bookingId,
        @Nullable String clientId,
        @Nullable Kind kind,
        @Nullable Status status,
        @Nullable Place after) {

    /** Where a list goes on: behind this entry. */
    public record Place(Instant dueAt, String id) {

        public static Place of(Email email) {
            return new Place(email.standing().dueAt(), email.id());
        }

        public static Place parse(String text) {
            int gap = text.indexOf('~');
            return new Place(Instant.ofEpochMilli(Long.parseLong(text.substring(0, gap))), text.substring(gap + 1));
        }

        @Override
        public String toString() {
            return dueAt.toEpochMilli() + "~" + id;
        }
    }
}
