package clinic.booking;

import clinic.booking.appointment.Allocation;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.CareCheck;
import clinic.booking.appointment.Reception;
import clinic.booking.appointment.Reservations;
import clinic.booking.availability.Availability;
import clinic.booking.availability.Diary;
import clinic.booking.client.Clients;
import clinic.booking.plan.Course;
import clinic.booking.plan.FrequencyDesk;
import clinic.booking.plan.Moves;
import clinic.booking.plan.Nearby;
import clinic.booking.plan.Plan;
import clinic.booking.plan.PlanDesk;
import clinic.booking.plan.PlanRecords;
import clinic.booking.plan.Plans;
import clinic.booking.practice.Practices;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.OutboxRelay;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Plans: their store, their desks, and the job that finishes what was left half done. */
@Configuration
@EnableConfigurationProperties(PlanProperties.class)
class PlanWiring {

    @Bean
    AggregateStore<Plan> planStore(MongoTemplate mongo, OutboxRelay relay) {
        return new AggregateStore<>(mongo, relay, Plan.class, "plans", Plan::claims)
                .indexed("clinicId", "clientId", "_id")
                .indexed("dueAt");
    }

    @Bean
    Reservations reservations(Bookings bookings, Diary diary, Availability availability, CareCheck care) {
        return new Reservations(bookings, new Allocation(diary, availability), care);
    }

    @Bean
    Nearby nearby(Availability availability) {
        return new Nearby(availability);
    }

    @Bean
    Moves moves(Bookings bookings, Clients clients, Practices practices, Reception reception, Nearby nearby) {
        return new Moves(bookings, clients, practices, reception, nearby);
    }

    @Bean
    Course course(
            Plans plans,
            Bookings bookings,
            Clients clients,
            Practices practices,
            Reservations reservations,
            Moves moves,
            PlanProperties properties) {
        return new Course(plans, bookings, clients, practices, reservations, moves, properties.patience());
    }

    @Bean
    PlanDesk planDesk(
            Plans plans,
            Course course,
            Clients clients,
            Practices practices,
            Reservations reservations,
            Nearby nearby,
            PlanProperties properties,
            Clock clock) {
        return new PlanDesk(plans, course, clients, practices, reservations, nearby, properties.patience(), clock);
    }

    @Bean
    FrequencyDesk frequencyDesk(
            Plans plans,
            Course course,
            Moves moves,
            Bookings bookings,
            Clients clients,
            Practices practices,
            Reservations reservations,
            Nearby nearby,
            PlanProperties properties,
            Clock clock) {
        return new FrequencyDesk(
                plans, course, moves, bookings, clients, practices, reservations, nearby, properties.patience(), clock);
    }

    @Bean
    PlanRecords planRecords(Plans plans) {
        return new PlanRecords(plans);
    }

    @Bean
    PlanJob planJob(PlanDesk desk) {
        return new PlanJob(desk);
    }
}
