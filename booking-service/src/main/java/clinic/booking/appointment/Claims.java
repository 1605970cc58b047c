package clinic.booking.appointment;

import clinic.platform.outbox.ResourceClaims;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One claim a resource and five-minute step a booking occupies: practitioner and room with turnover, the client without.
 * The unique index over them is what makes a double booking impossible.
 */
public final class Claims {

    /** Nobody is promised two freed slots at once. */
    private static final String OFFER = "offer:";

    private static final int STEP_SECONDS = 300;
    private static final Duration KEPT_AFTER_END = Duration.ofDays(1);

    private static final Set<BookingStatus> LETTING_GO = Set.of(BookingStatus.CANCELLED, BookingStatus.EXPIRED);

    private Claims() {}

    public static ResourceClaims of(Booking booking, Instant now) {
        Instant over = booking.slot().end().plus(KEPT_AFTER_END);
        boolean live = BookingStatus.LIVE.contains(booking.status());
        boolean past = booking.imported() || !over.isAfter(now);
        if (LETTING_GO.contains(booking.status()) || !live && past) {
            return ResourceClaims.NONE;
        }
        return new ResourceClaims(names(booking), over.isAfter(now) ? over : now.plus(KEPT_AFTER_END));
    }

    private static Set<String> names(Booking booking) {
        Slot slot = booking.slot();
        Set<String> names = new TreeSet<>();
        add(names, Resource.PRACTITIONER, slot.practitionerId(), slot.start(), slot.busyUntil());
        add(names, Resource.ROOM, slot.roomId(), slot.start(), slot.busyUntil());
        booking.guest().ifPresent(id -> add(names, Resource.CLIENT, id, slot.start(), slot.end()));
        if (booking.status() == BookingStatus.HELD && booking.offeredTo().isPresent()) {
            names.add(OFFER + booking.clientId());
        }
        return names;
    }

    private static void add(Set<String> names, Resource resource, Object id, Instant from, Instant to) {
        for (long step = from.getEpochSecond() / STEP_SECONDS; step * STEP_SECONDS < to.getEpochSecond(); step++) {
            names.add(resource.prefix() + id + ':' + Long.toString(step, Character.MAX_RADIX));
        }
    }

    /** What a booking occupies, in the order a conflict is told. */
    public enum Resource {
        PRACTITIONER,
        CLIENT,
        ROOM;

        /** Whether it is this one that a claim takes up. */
        public boolean isIn(String claim) {
            return claim.startsWith(prefix()) || this == CLIENT && claim.startsWith(OFFER);
        }

        private String prefix() {
            return name().charAt(0) + ":";
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
