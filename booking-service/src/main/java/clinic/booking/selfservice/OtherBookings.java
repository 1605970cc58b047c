package clinic.booking.selfservice;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.Bookings;
import clinic.booking.waitlist.Waitlist;
import clinic.booking.waitlist.WaitlistEntry;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What clients have booked already who are offered an earlier time: nobody cancels it for them. */
public class OtherBookings {

    private static final Duration OPEN_AFTER_END = Duration.ofDays(1);

    private final Waitlist waitlist;
    private final Bookings bookings;
    private final SignedLinks links;

    public OtherBookings(Waitlist waitlist, Bookings bookings, SignedLinks links) {
        this.waitlist = waitlist;
        this.bookings = bookings;
        this.links = links;
    }

    OwnOffer.@Nullable Other than(Booking offer) {
        WaitlistEntry entry = waitlist.get(offer.clinicId(), offer.offeredTo().orElseThrow());
        if (entry.earlierThan() == null) {
            return null;
        }
        Booking other = bookings.get(offer.clinicId(), entry.earlierThan());
        return BookingStatus.LIVE.contains(other.status()) ? new OwnOffer.Other(other, page(other)) : null;
    }

    private String page(Booking other) {
        return "/my/"
                + links.token(new SignedLink(
                        LinkPurpose.BOOKING,
                        other.clinicId(),
                        other.key(),
                        other.slot().end().plus(OPEN_AFTER_END)));
    }
}
