package clinic.booking.selfservice;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.HoldExpired;
import clinic.booking.appointment.SlotOffers;
import clinic.booking.appointment.TransitionRefused;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.booking.waitlist.SlotOfferDesk;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import clinic.platform.web.Reply;
import java.time.Clock;
import java.time.Instant;

/** Where clients answer what is offered to them. The same answer twice is one. */
public class OwnOfferDesk {

    private final SignedLinks links;
    private final SlotOffers offers;
    private final SlotOfferDesk desk;
    private final OtherBookings others;
    private final Clients clients;
    private final Practices practices;
    private final Clock clock;

    public OwnOfferDesk(
            SignedLinks links,
            SlotOffers offers,
            SlotOfferDesk desk,
            OtherBookings others,
            Clients clients,
            Practices practices,
            Clock clock) {
        this.links = links;
        this.offers = offers;
        this.desk = desk;
        this.others = others;
        this.clients = clients;
        this.practices = practices;
        this.clock = clock;
    }

    /**
     * The offer, what the client answered, or the booking it became.
     *
     * @throws clinic.platform.NotFound when the link opens no offer
     * @throws clinic.platform.link.LinkExpired when the link's time is over
     * @throws HoldExpired when the time to answer is over, or the slot was let go of by others
     */
    public OwnOffer show(String token) {
        Instant now = clock.instant();
        SignedLink link = links.open(LinkPurpose.OFFER, token, now);
        OwnOffer own = seen(offers.get(link.clinicId(), BookingId.of(link.subject())));
        boolean gone = own.booking().status() == BookingStatus.EXPIRED && !own.declined();
        if (gone || own.booking().lapsed(now)) {
            throw new HoldExpired();
        }
        return own;
    }

    /** As the client sees it. */
    public OwnOffer seen(Booking offer) {
        Practice practice = practices.of(offer.clinicId());
        return new OwnOffer(
                offer,
                practice.clinic(),
                practice.practitioner(offer.slot().practitionerId()).name(),
                clients.get(offer.clinicId(), offer.clientId()).locale(),
                others.than(offer));
    }

    /**
     * The offer becomes the client's booking.
     *
     * @throws HoldExpired when it was declined or its time is over
     * @throws clinic.booking.intake.ClearanceNeeded when a red flag stands
     */
    public void accept(String token, Reply<Booking> reply) {
        Booking offer = show(token).booking();
        desk.accept(offer.clinicId(), offer.id(), OwnBooking.BY, reply);
    }

    /**
     * The offer passes on to the next who waits.
     *
     * @throws HoldExpired when its time is over
     * @throws TransitionRefused when it is a booking by now
     */
    public void decline(String token, Reply<Booking> reply) {
        OwnOffer own = show(token);
        try {
            desk.decline(own.clinic().clinicId(), own.booking().id(), OwnBooking.BY, reply);
        } catch (TransitionRefused refused) {
            OwnOffer now = show(token);
            if (!now.declined()) {
                throw refused;
            }
            var unused = reply.render(now.booking(), now.booking().version(), clock.instant());
        }
    }
}
