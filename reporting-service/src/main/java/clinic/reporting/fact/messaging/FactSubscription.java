package clinic.reporting.fact.messaging;

import clinic.events.EventType;
import clinic.platform.inbox.ErasedPeople;
import clinic.platform.inbox.EventHandler;
import clinic.platform.inbox.ParkedShredder;
import clinic.platform.inbox.StructuredEvents;
import clinic.platform.inbox.Subscription;
import clinic.reporting.fact.Facts;
import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything but our own reports, and offers: what becomes of one is a booking's news. */
@Configuration(proxyBeanMethods = false)
class FactSubscription {

    @Bean
    Subscription subscription() {
        return new Subscription(
                "reporting",
                EnumSet.complementOf(EnumSet.of(
                        EventType.WAITLIST_SLOT_OFFERED, EventType.WAITLIST_OFFER_DECLINED, EventType.WEEK_PUBLISHED)));
    }

    @Bean
    EventHandler factIntake(Facts facts, ParkedShredder shredder) {
        return new FactIntake(facts, facts::keep, shredder);
    }

    @Bean
    StructuredEvents retoldFacts(Facts facts, ParkedShredder shredder) {
        return new StructuredEvents(new FactIntake(facts, facts::keepRetold, shredder));
    }

    @Bean
    ErasedPeople erasedPeople(Facts facts) {
        return facts::anyErased;
    }
}
