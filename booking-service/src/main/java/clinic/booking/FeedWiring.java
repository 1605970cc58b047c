package clinic.booking;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.Retelling;
import clinic.booking.client.Client;
import clinic.booking.feed.FeedDesk;
import clinic.booking.practice.Clinic;
import clinic.booking.practice.Practices;
import clinic.booking.practice.Practitioner;
import clinic.platform.outbox.AggregateStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was told, told once more. */
@Configuration
class FeedWiring {

    @Bean
    FeedDesk feedDesk(
            AggregateStore<Clinic> clinics,
            AggregateStore<Practitioner> practitioners,
            AggregateStore<Client> clients,
            AggregateStore<Booking> bookings,
            Practices practices) {
        return new FeedDesk(clinics, practitioners, clients, bookings, new Retelling(clients, practices));
    }
}
