package clinic.notification.email;

import clinic.platform.InvalidRequest;
import java.time.Instant;
import java.util.regex.Pattern;
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

        private static final Pattern PLACE = Pattern.compile("\\d{1,18}~.+");

        public static Place of(Email email) {
            return new Place(email.standing().dueAt(), email.id());
        }

        /** @throws InvalidRequest when the text is no place of this list */
        public static Place parse(String text) {
            if (!PLACE.matcher(text).matches()) {
                throw InvalidRequest.foreignCursor();
            }
            int gap = text.indexOf('~');
            return new Place(Instant.ofEpochMilli(Long.parseLong(text.substring(0, gap))), text.substring(gap + 1));
        }

        @Override
        public String toString() {
            return dueAt.toEpochMilli() + "~" + id;
        }
    }
}
