package clinic.notification;

import clinic.events.BookingStatus;
import clinic.events.ClinicPart;
import clinic.notification.consent.OutcomeFeed;
import clinic.notification.consent.Outcomes;
import clinic.notification.consent.PainCheckDesk;
import clinic.notification.consent.Readers;
import clinic.notification.consent.Session;
import clinic.notification.consent.Sessions;
import clinic.notification.consent.ToldOutcomes;
import clinic.notification.consent.mongo.MongoOutcomes;
import clinic.notification.occasion.AddressBook;
import clinic.notification.occasion.Correspondence;
import clinic.notification.occasion.Correspondences;
import clinic.platform.link.SignedLinks;
import clinic.platform.outbox.OutboxRelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What clients tell after their sessions, and where. */
@Configuration(proxyBeanMethods = false)
class PainCheckWiring {

    @Bean
    MongoOutcomes outcomes(MongoOperations mongo, OutboxRelay relay) {
        return new MongoOutcomes(mongo, relay);
    }

    @Bean
    Sessions sessions(Correspondences correspondences) {
        return (clinicId, bookingId) -> correspondences
                .find(bookingId)
                .filter(known -> known.clinicId().equals(clinicId))
                .map(PainCheckWiring::session);
    }

    private static Session session(Correspondence known) {
        return new Session(
                known.id(),
                known.clientId(),
                known.practitionerId(),
                known.booking().start(),
                known.is(BookingStatus.COMPLETED));
    }

    @Bean
    OutcomeFeed outcomeFeed(ToldOutcomes outcomes, AddressBook addresses) {
        return new OutcomeFeed(
                outcomes,
                clinicId -> addresses.clinic(clinicId).orElseGet(() -> new ClinicPart(clinicId, 0, clinicId, "UTC")));
    }

    @Bean
    PainCheckDesk painCheckDesk(SignedLinks links, Sessions sessions, Readers readers, Outcomes outcomes, Clock clock) {
        return new PainCheckDesk(links, sessions, readers, outcomes, clock);
    }
}
