package clinic.notification;

import clinic.notification.consent.ConsentPages;
import clinic.notification.content.ClientPages;
import clinic.notification.content.Layout;
import clinic.notification.content.Letters;
import clinic.notification.content.LettersByKind;
import clinic.notification.content.OfferLetters;
import clinic.notification.content.UnsubscribableLetters;
import clinic.notification.content.Wordings;
import clinic.notification.content.ical.IcalInvitations;
import clinic.notification.email.Drafts;
import clinic.notification.email.EmailDesk;
import clinic.notification.email.Emails;
import clinic.notification.email.Kind;
import clinic.notification.email.mongo.MongoEmails;
import clinic.notification.email.rounds.PostRounds;
import clinic.notification.occasion.AddressBook;
import clinic.notification.occasion.Correspondences;
import clinic.notification.occasion.Editions;
import clinic.notification.occasion.Occasions;
import clinic.notification.occasion.Review;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoOperations;

/** The ledger, and who writes what stands in it. */
@Configuration(proxyBeanMethods = false)
class LedgerWiring {

    @Bean
    Emails emails(MongoOperations mongo) {
        return new MongoEmails(mongo);
    }

    @Bean
    Letters letters(
            AddressBook addresses,
            Correspondences correspondences,
            Editions editions,
            Occasions occasions,
            Emails emails,
            Wordings wordings,
            Layout layout,
            ClientPages pages,
            EmailProperties properties) {
        return new Letters(
                addresses,
                correspondences,
                editions,
                new Review(addresses, correspondences, occasions, emails),
                wordings,
                new IcalInvitations(properties.from()),
                layout,
                pages);
    }

    @Bean
    @Primary
    Drafts drafts(Letters letters, OfferLetters offers, ConsentPages pages) {
        return new UnsubscribableLetters(new LettersByKind(Map.of(Kind.WAITLIST_OFFER, offers), letters), pages);
    }

    @Bean
    EmailDesk emailDesk(Emails emails, Drafts drafts, PostRounds.PostBell bell, Clock clock) {
        return new EmailDesk(emails, drafts, bell, clock);
    }
}
