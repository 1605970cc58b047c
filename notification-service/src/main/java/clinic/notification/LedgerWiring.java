package clinic.notification;

import clinic.notification.content.AftercareFile;
import clinic.notification.content.Layout;
import clinic.notification.content.Letters;
import clinic.notification.content.LettersByKind;
import clinic.notification.content.OfferLetters;
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
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoOperations;

/** The ledger, and who writes what stands in it. */
@Configuration(proxyBeanMethods = false)
class LedgerWiring {

    private static final Duration PAGE_OPEN_AFTER_END = Duration.ofDays(1);

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
            Layout layout,
            SignedLinks links,
            EmailProperties properties) {
        return new Letters(
                addresses,
                correspondences,
                editions,
                new Review(addresses, correspondences, occasions, emails),
                AftercareFile.read("/emails/aftercare.yml"),
                new IcalInvitations(properties.from()),
                layout,
                (clinicId, bookingId, end) -> links.address(
                                new SignedLink(LinkPurpose.BOOKING, clinicId, bookingId, end.plus(PAGE_OPEN_AFTER_END)))
                        .toString());
    }

    @Bean
    @Primary
    Drafts drafts(Letters letters, OfferLetters offers) {
        return new LettersByKind(Map.of(Kind.WAITLIST_OFFER, offers), letters);
    }

    @Bean
    EmailDesk emailDesk(Emails emails, Drafts drafts, PostRounds.PostBell bell, Clock clock) {
        return new EmailDesk(emails, drafts, bell, clock);
    }
}
