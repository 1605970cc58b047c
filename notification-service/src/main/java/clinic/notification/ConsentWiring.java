package clinic.notification;

import clinic.events.ClinicPart;
import clinic.events.SettingsUpdated;
import clinic.notification.consent.ConsentDesk;
import clinic.notification.consent.ConsentPages;
import clinic.notification.consent.Consents;
import clinic.notification.consent.Outcomes;
import clinic.notification.consent.Reader;
import clinic.notification.consent.Readers;
import clinic.notification.consent.mongo.MongoConsents;
import clinic.notification.occasion.AddressBook;
import clinic.notification.occasion.Mailroom;
import clinic.notification.occasion.Recipient;
import clinic.notification.occasion.Traces;
import clinic.notification.occasion.WishedAddressBook;
import clinic.platform.link.SignedLinks;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoOperations;

/** What clients choose, and where. */
@Configuration(proxyBeanMethods = false)
class ConsentWiring {

    @Bean
    Consents consents(MongoOperations mongo) {
        return new MongoConsents(mongo);
    }

    @Bean
    ConsentPages consentPages(SignedLinks links) {
        return new SignedConsentPages(links);
    }

    @Bean
    @Primary
    AddressBook wishedAddressBook(@Qualifier("addressBook") AddressBook noted, Consents consents) {
        return new WishedAddressBook(noted, consents);
    }

    @Bean
    Readers readers(@Qualifier("addressBook") AddressBook noted) {
        return (clinicId, clientId) -> noted.client(clientId).map(client -> {
            String house = noted.settings(clinicId).map(SettingsUpdated::locale).orElse("en");
            ClinicPart clinic = noted.clinic(clinicId).orElseGet(() -> new ClinicPart(clinicId, 0, clinicId, "UTC"));
            return new Reader(client, inAKnownZone(clinic), List.of(client.locale(), house));
        });
    }

    /** A zone that only a newer release knows fails no page. */
    private static ClinicPart inAKnownZone(ClinicPart clinic) {
        ZoneId zone = Recipient.zone(Optional.of(clinic));
        return new ClinicPart(clinic.id(), clinic.version(), clinic.name(), zone.getId());
    }

    @Bean
    ConsentDesk consentDesk(
            SignedLinks links, Readers readers, Consents consents, ConsentPages pages, Mailroom mailroom, Clock clock) {
        return new ConsentDesk(links, readers, consents, pages, mailroom::reconsider, clock);
    }

    @Bean
    Traces traces(Consents consents, Outcomes outcomes) {
        return clientId -> {
            consents.forget(clientId);
            outcomes.redact(clientId);
        };
    }
}
