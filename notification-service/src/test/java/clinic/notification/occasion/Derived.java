package clinic.notification.occasion;

import clinic.events.BookingEvent;
import clinic.notification.Life;
import clinic.notification.World;
import clinic.notification.email.Email;
import clinic.notification.email.Kind;
import java.time.ZoneId;
import java.util.List;

/** What a booking's life deserves. */
final class Derived {

    private Derived() {}

    static List<Email> of(Life life) {
        return of(life, World.OCCASIONS);
    }

    static List<Email> of(Life life, Occasions occasions) {
        Correspondence known = life.news().stream()
                .map(news -> Correspondence.of(news.attributes(), (BookingEvent) news.event()))
                .reduce(Correspondence::merge)
                .orElseThrow();
        return occasions.of(known, new Recipient(life.client(), ZoneId.of(Life.CLINIC.timeZone())));
    }

    static List<Email> of(Life life, Kind kind) {
        return of(life).stream().filter(email -> email.kind() == kind).toList();
    }
}
