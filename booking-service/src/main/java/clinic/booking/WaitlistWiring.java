package clinic.booking;

import clinic.booking.appointment.Allocation;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.CareCheck;
import clinic.booking.appointment.Reservations;
import clinic.booking.appointment.SlotOffers;
import clinic.booking.availability.Availability;
import clinic.booking.availability.Diary;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practices;
import clinic.booking.waitlist.FreedSlotDesk;
import clinic.booking.waitlist.SlotOfferDesk;
import clinic.booking.waitlist.Waitlist;
import clinic.booking.waitlist.WaitlistDesk;
import clinic.booking.waitlist.WaitlistEntry;
import clinic.booking.waitlist.WaitlistRecords;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.OutboxRelay;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The waitlist: its store, its desks, and the job that offers what became free. */
@Configuration
@EnableConfigurationProperties(WaitlistProperties.class)
class WaitlistWiring {

    @Bean
    AggregateStore<WaitlistEntry> waitlistStore(MongoTemplate mongo, OutboxRelay relay) {
        return new AggregateStore<>(mongo, relay, WaitlistEntry.class, "waitlist", (entry, now) -> entry.claims())
                .indexed("clinicId", "state", "_id")
                .indexed("clinicId", "state", "to")
                .indexed("clinicId", "clientId", "_id")
                .indexed("dueAt");
    }

    @Bean
    SlotOffers slotOffers(
            Bookings bookings,
            Clients clients,
            Practices practices,
            Diary diary,
            Availability availability,
            CareCheck care) {
        return new SlotOffers(bookings, clients, practices, new Allocation(diary, availability), care);
    }

    @Bean
    WaitlistDesk waitlistDesk(Waitlist waitlist, SlotOffers offers, Clients clients, Practices practices, Clock clock) {
        return new WaitlistDesk(waitlist, offers, clients, practices, clock);
    }

    @Bean
    SlotOfferDesk slotOfferDesk(Waitlist waitlist, SlotOffers offers, WaitlistProperties properties, Clock clock) {
        return new SlotOfferDesk(waitlist, offers, properties.patience(), clock);
    }

    @Bean
    FreedSlotDesk freedSlotDesk(
            Waitlist waitlist,
            SlotOffers offers,
            Reservations reservations,
            Bookings bookings,
            Clients clients,
            Practices practices,
            WaitlistProperties properties,
            Clock clock) {
        return new FreedSlotDesk(
                waitlist, offers, reservations, bookings, clients, practices, properties.offerLength(), clock);
    }

    @Bean
    WaitlistRecords waitlistRecords(Waitlist waitlist, WaitlistDesk desk) {
        return new WaitlistRecords(waitlist, desk);
    }

    @Bean
    WaitlistJob waitlistJob(FreedSlotDesk freed, SlotOfferDesk offers) {
        return new WaitlistJob(freed, offers);
    }
}
