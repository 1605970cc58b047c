package clinic.notification;

import clinic.events.EventType;
import clinic.notification.email.Bell;
import clinic.notification.email.ClinicZones;
import clinic.notification.email.Emails;
import clinic.notification.email.Undeliverable;
import clinic.notification.occasion.AddressBook;
import clinic.notification.occasion.Correspondences;
import clinic.notification.occasion.Editions;
import clinic.notification.occasion.Mailroom;
import clinic.notification.occasion.Occasions;
import clinic.notification.occasion.Offers;
import clinic.notification.occasion.Recipient;
import clinic.notification.occasion.mongo.MongoAddressBook;
import clinic.notification.occasion.mongo.MongoCorrespondences;
import clinic.notification.occasion.mongo.MongoEditions;
import clinic.platform.access.AccessRules;
import clinic.platform.access.Role;
import clinic.platform.inbox.ErasedPeople;
import clinic.platform.inbox.Subscription;
import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpMethod;

/** What comes in, from whom, and what becomes of it. */
@Configuration(proxyBeanMethods = false)
class MailroomWiring {

    @Bean
    Subscription subscription() {
        return new Subscription(
                "notification", EnumSet.complementOf(EnumSet.of(EventType.OUTCOME_REPORTED))); // our own
    }

    @Bean
    AccessRules accessRules() {
        return AccessRules.builder()
                .permit("/v1/emails/**", Role.values())
                .open(HttpMethod.GET, "/unsubscribe/*")
                .open(HttpMethod.POST, "/unsubscribe/*")
                .open(HttpMethod.GET, "/preferences/*")
                .open(HttpMethod.POST, "/preferences/*")
                .open(HttpMethod.GET, "/pain-check/*")
                .open(HttpMethod.POST, "/pain-check/*")
                .build();
    }

    @Bean
    AddressBook addressBook(MongoOperations mongo) {
        return new MongoAddressBook(mongo);
    }

    @Bean
    Correspondences correspondences(MongoOperations mongo) {
        return new MongoCorrespondences(mongo);
    }

    @Bean
    Editions editions(MongoOperations mongo) {
        return new MongoEditions(mongo);
    }

    @Bean
    Occasions occasions(EmailProperties properties) {
        return new Occasions(properties.timing());
    }

    @Bean
    Mailroom mailroom(
            AddressBook addresses,
            Correspondences correspondences,
            Editions editions,
            Occasions occasions,
            Offers offers,
            Emails emails,
            Undeliverable undeliverable,
            Bell bell) {
        return new Mailroom(addresses, correspondences, editions, occasions, offers, emails, undeliverable, bell);
    }

    @Bean
    ErasedPeople erasedPeople(Mailroom mailroom) {
        return mailroom::knowsAsErased;
    }

    @Bean
    ClinicZones clinicZones(AddressBook addresses) {
        return clinicId -> Recipient.zone(addresses.clinic(clinicId));
    }
}
