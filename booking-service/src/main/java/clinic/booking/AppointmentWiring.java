package clinic.booking;

import clinic.booking.appointment.Allocation;
import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingDesk;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.CareCheck;
import clinic.booking.appointment.Claims;
import clinic.booking.appointment.Reception;
import clinic.booking.availability.Availability;
import clinic.booking.availability.Diary;
import clinic.booking.client.Client;
import clinic.booking.client.ClientDesk;
import clinic.booking.client.Clients;
import clinic.booking.history.HistoryDesk;
import clinic.booking.practice.Practices;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.FieldSeal;
import clinic.platform.outbox.OutboxRelay;
import clinic.platform.outbox.ResourceClaims;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Clients and their bookings: stores and desks. */
@Configuration
class AppointmentWiring {

    @Bean
    AggregateStore<Client> clientStore(MongoTemplate mongo, OutboxRelay relay) {
        return new AggregateStore<>(mongo, relay, Client.class, "clients", (client, now) -> ResourceClaims.NONE)
                .indexed("clinicId", "_id")
                .indexed("erasure.state");
    }

    @Bean
    AggregateStore<Booking> bookingStore(MongoTemplate mongo, OutboxRelay relay, FieldSeal seal) {
        return new AggregateStore<>(mongo, relay, Booking.class, "bookings", Claims::of)
                .sealed(seal, "completion.note")
                .indexed("clinicId", "slot.start", "_id")
                .indexed("clinicId", "slot.practitionerId", "slot.start", "_id")
                .indexed("clinicId", "clientId", "slot.start", "_id")
                .indexed("status", "hold.expiresAt")
                .indexed("clinicId", "plan.planId")
                .indexed("clinicId", "hold.entryId")
                .indexed("freed.start");
    }

    @Bean
    ClientDesk clientDesk(AggregateStore<Client> clients, Clock clock) {
        return new ClientDesk(clients, clock);
    }

    @Bean
    Availability availability(Practices practices, Diary diary, Clock clock) {
        return new Availability(practices, diary, clock);
    }

    @Bean
    Reception reception(
            Bookings bookings,
            Clients clients,
            Practices practices,
            Diary diary,
            Availability availability,
            CareCheck care,
            Clock clock) {
        return new Reception(bookings, clients, practices, new Allocation(diary, availability), care, clock);
    }

    @Bean
    BookingDesk bookingDesk(Bookings bookings, Clients clients, Practices practices, CareCheck care, Clock clock) {
        return new BookingDesk(bookings, clients, practices, care, clock);
    }

    @Bean
    HistoryDesk historyDesk(Bookings bookings, Clients clients, Practices practices) {
        return new HistoryDesk(bookings, clients, practices);
    }
}
