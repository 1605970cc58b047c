package clinic.booking;

import clinic.booking.practice.AuditDesk;
import clinic.booking.practice.Clinic;
import clinic.booking.practice.Commitments;
import clinic.booking.practice.OfferDesk;
import clinic.booking.practice.Practices;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.PractitionerDesk;
import clinic.booking.practice.Room;
import clinic.booking.practice.SettingsDesk;
import clinic.booking.practice.Treatment;
import clinic.platform.Aggregate;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.AuditTrail;
import clinic.platform.outbox.OutboxRelay;
import clinic.platform.outbox.ResourceClaims;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a clinic has: its stores and desks. */
@Configuration
class PracticeWiring {

    private static <T extends Aggregate> AggregateStore<T> store(
            MongoTemplate mongo, OutboxRelay relay, Class<T> type, String collection) {
        return new AggregateStore<>(mongo, relay, type, collection, (state, now) -> ResourceClaims.NONE);
    }

    @Bean
    AggregateStore<Clinic> clinics(MongoTemplate mongo, OutboxRelay relay) {
        return store(mongo, relay, Clinic.class, "clinics");
    }

    @Bean
    AggregateStore<Practitioner> practitioners(MongoTemplate mongo, OutboxRelay relay) {
        return store(mongo, relay, Practitioner.class, "practitioners");
    }

    @Bean
    AggregateStore<Room> rooms(MongoTemplate mongo, OutboxRelay relay) {
        return store(mongo, relay, Room.class, "rooms");
    }

    @Bean
    AggregateStore<Treatment> treatments(MongoTemplate mongo, OutboxRelay relay) {
        return store(mongo, relay, Treatment.class, "treatments");
    }

    @Bean
    Practices practices(
            AggregateStore<Clinic> clinics,
            AggregateStore<Practitioner> practitioners,
            AggregateStore<Room> rooms,
            AggregateStore<Treatment> treatments) {
        return new Practices(clinics, practitioners, rooms, treatments);
    }

    @Bean
    SettingsDesk settingsDesk(AggregateStore<Clinic> clinics, Practices practices, Clock clock) {
        return new SettingsDesk(clinics, practices, clock);
    }

    @Bean
    PractitionerDesk practitionerDesk(
            AggregateStore<Practitioner> practitioners, Practices practices, Commitments commitments, Clock clock) {
        return new PractitionerDesk(practitioners, practices, commitments, clock);
    }

    @Bean
    AuditDesk auditDesk(AuditTrail trail, Clock clock) {
        return new AuditDesk(trail, clock);
    }

    @Bean
    OfferDesk offerDesk(
            AggregateStore<Room> rooms, AggregateStore<Treatment> treatments, Practices practices, Clock clock) {
        return new OfferDesk(rooms, treatments, practices, clock);
    }
}
