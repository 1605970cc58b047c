package clinic.booking;

import clinic.booking.appointment.Bookings;
import clinic.booking.calendar.CalendarDesk;
import clinic.booking.calendar.CalendarFeed;
import clinic.booking.practice.Practices;
import clinic.platform.link.SignedLinks;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.OutboxRelay;
import clinic.platform.outbox.ResourceClaims;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Practitioners' calendars. */
@Configuration
class CalendarWiring {

    @Bean
    AggregateStore<CalendarFeed> calendarStore(MongoTemplate mongo, OutboxRelay relay) {
        return new AggregateStore<>(mongo, relay, CalendarFeed.class, "calendars", (feed, now) -> ResourceClaims.NONE);
    }

    @Bean
    CalendarDesk calendarDesk(
            AggregateStore<CalendarFeed> feeds,
            Practices practices,
            Bookings bookings,
            SignedLinks links,
            Clock clock) {
        return new CalendarDesk(feeds, practices, bookings, links, clock);
    }
}
