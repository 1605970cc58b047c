package clinic.booking;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingErasure;
import clinic.booking.appointment.BookingRecords;
import clinic.booking.appointment.BookingTraces;
import clinic.booking.appointment.Bookings;
import clinic.booking.client.Client;
import clinic.booking.client.ClientBookings;
import clinic.booking.client.Clients;
import clinic.booking.client.ErasureDesk;
import clinic.booking.client.PersonalRecords;
import clinic.booking.history.RunningImports;
import clinic.booking.intake.AssessmentRecords;
import clinic.booking.intake.ClearanceRecords;
import clinic.booking.intake.Intake;
import clinic.booking.practice.Practices;
import clinic.platform.outbox.AggregateStore;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How clients are exported and erased. Every room adds its own records as a further bean. */
@Configuration
class ErasureWiring {

    @Bean
    BookingErasure bookingErasure(
            AggregateStore<Booking> bookings, BookingTraces traces, Clients clients, Practices practices) {
        return new BookingErasure(bookings, traces, clients, practices);
    }

    @Bean
    BookingRecords bookingRecords(Bookings bookings, BookingErasure erasure) {
        return new BookingRecords(bookings, erasure);
    }

    @Bean
    AssessmentRecords assessmentRecords(Intake intake) {
        return new AssessmentRecords(intake);
    }

    @Bean
    ClearanceRecords clearanceRecords(Intake intake) {
        return new ClearanceRecords(intake);
    }

    @Bean
    ErasureDesk erasureDesk(
            AggregateStore<Client> store,
            Clients clients,
            ClientBookings bookings,
            RunningImports imports,
            List<PersonalRecords> rooms,
            Clock clock) {
        return new ErasureDesk(store, clients, bookings, imports::anyOf, rooms, clock);
    }
}
