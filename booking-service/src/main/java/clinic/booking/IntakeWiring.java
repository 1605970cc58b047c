package clinic.booking;

import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.CareCheck;
import clinic.booking.appointment.HeldBack;
import clinic.booking.appointment.Narrator;
import clinic.booking.care.Catalogue;
import clinic.booking.client.ClientDesk;
import clinic.booking.client.Clients;
import clinic.booking.intake.Assessment;
import clinic.booking.intake.AssessmentDesk;
import clinic.booking.intake.BookingsAhead;
import clinic.booking.intake.CareGate;
import clinic.booking.intake.Clearance;
import clinic.booking.intake.ClearanceDesk;
import clinic.booking.intake.Intake;
import clinic.booking.intake.IntakeFollowUp;
import clinic.booking.practice.Practices;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.FieldSeal;
import clinic.platform.outbox.OutboxRelay;
import clinic.platform.outbox.ResourceClaims;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Assessments, clearances, and what they keep from being booked. */
@Configuration
class IntakeWiring {

    @Bean
    AggregateStore<Assessment> assessmentStore(MongoTemplate mongo, OutboxRelay relay, FieldSeal seal) {
        return new AggregateStore<>(mongo, relay, Assessment.class, "assessments", (state, now) -> ResourceClaims.NONE)
                .sealed(seal, "form", "screening", "recommendations", "affectedBookings")
                .indexed("clinicId", "clientId", "_id")
                .indexed("unsettledSince");
    }

    @Bean
    AggregateStore<Clearance> clearanceStore(MongoTemplate mongo, OutboxRelay relay, FieldSeal seal) {
        return new AggregateStore<>(mongo, relay, Clearance.class, "clearances", (state, now) -> ResourceClaims.NONE)
                .sealed(seal, "reason", "seenByDoctorOn")
                .indexed("clinicId", "clientId", "_id");
    }

    @Bean
    CareGate careGate(Intake intake, Catalogue catalogue) {
        return new CareGate(intake, catalogue);
    }

    @Bean
    CareCheck careCheck(CareGate gate, Bookings bookings, Clients clients, Practices practices) {
        return new CareCheck(gate, bookings, new Narrator(clients, practices));
    }

    @Bean
    BookingsAhead bookingsAhead(Bookings bookings, CareCheck care) {
        return new HeldBack(bookings, care);
    }

    @Bean
    AssessmentDesk assessmentDesk(
            Intake intake,
            Clients clients,
            ClientDesk clientDesk,
            Catalogue catalogue,
            BookingsAhead bookings,
            Clock clock) {
        IntakeFollowUp followUp = new IntakeFollowUp(intake, clientDesk, bookings);
        return new AssessmentDesk(intake, clients, catalogue, bookings, followUp, clock);
    }

    @Bean
    ClearanceDesk clearanceDesk(Intake intake, Clients clients, Practices practices, Clock clock) {
        return new ClearanceDesk(intake, clients, practices, clock);
    }

    @Bean
    AssessmentSweep assessmentSweep(AssessmentDesk desk) {
        return new AssessmentSweep(desk);
    }
}
