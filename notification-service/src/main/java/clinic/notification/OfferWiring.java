package clinic.notification;

import clinic.notification.content.Layout;
import clinic.notification.content.OfferLetters;
import clinic.notification.content.Wordings;
import clinic.notification.occasion.AddressBook;
import clinic.notification.occasion.Correspondences;
import clinic.notification.occasion.Offerings;
import clinic.notification.occasion.Offers;
import clinic.notification.occasion.mongo.MongoOfferings;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What is written to those who wait. */
@Configuration(proxyBeanMethods = false)
class OfferWiring {

    @Bean
    Offerings offerings(MongoOperations mongo) {
        return new MongoOfferings(mongo);
    }

    @Bean
    Offers offers(Offerings offerings, Correspondences correspondences, AddressBook addresses) {
        return new Offers(offerings, correspondences, addresses);
    }

    @Bean
    OfferLetters offerLetters(
            Offers offers, AddressBook addresses, Wordings wordings, Layout layout, SignedLinks links) {
        return new OfferLetters(
                offers,
                addresses,
                wordings,
                layout,
                (clinicId, offerId, expiresAt) -> links.address(
                                new SignedLink(LinkPurpose.OFFER, clinicId, offerId, expiresAt))
                        .toString());
    }
}
