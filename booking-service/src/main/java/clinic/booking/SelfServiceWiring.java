package clinic.booking;

import clinic.booking.appointment.BookingDesk;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.Reception;
import clinic.booking.appointment.SlotOffers;
import clinic.booking.availability.Diary;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practices;
import clinic.booking.selfservice.OtherBookings;
import clinic.booking.selfservice.OtherTimes;
import clinic.booking.selfservice.OwnBookingDesk;
import clinic.booking.selfservice.OwnOfferDesk;
import clinic.booking.selfservice.OwnWaitDesk;
import clinic.booking.waitlist.SlotOfferDesk;
import clinic.booking.waitlist.Waitlist;
import clinic.booking.waitlist.WaitlistDesk;
import clinic.platform.link.SignedLinks;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What clients do themselves. */
@Configuration
class SelfServiceWiring {

    @Bean
    OwnBookingDesk ownBookingDesk(
            SignedLinks links,
            Bookings bookings,
            Clients clients,
            Practices practices,
            BookingDesk desk,
            Reception reception,
            Diary diary,
            Clock clock) {
        OtherTimes times = new OtherTimes(practices, diary, clock);
        return new OwnBookingDesk(links, bookings, clients, practices, desk, reception, times, clock);
    }

    @Bean
    OwnOfferDesk ownOfferDesk(
            SignedLinks links,
            SlotOffers offers,
            SlotOfferDesk desk,
            Waitlist waitlist,
            Bookings bookings,
            Clients clients,
            Practices practices,
            Clock clock) {
        OtherBookings others = new OtherBookings(waitlist, bookings, links);
        return new OwnOfferDesk(links, offers, desk, others, clients, practices, clock);
    }

    @Bean
    OwnWaitDesk ownWaitDesk(
            OwnBookingDesk bookings, Waitlist waitlist, WaitlistDesk desk, Practices practices, Clock clock) {
        return new OwnWaitDesk(bookings, waitlist, desk, practices, clock);
    }
}
