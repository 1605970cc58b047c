package clinic.notification.consent;

import clinic.events.ClientPart.Preferences;
import clinic.notification.Life;
import clinic.notification.Links;
import clinic.notification.MovableClock;
import clinic.notification.News;
import clinic.notification.World;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.MemoryEmails;
import clinic.notification.occasion.AddressBook;
import clinic.notification.occasion.MemoryAddressBook;
import clinic.notification.occasion.MemoryCorrespondences;
import clinic.notification.occasion.MemoryEditions;
import clinic.notification.occasion.MemoryOfferings;
import clinic.notification.occasion.WishedAddressBook;
import clinic.platform.link.LinkPurpose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A world in which a client chooses on their pages. */
final class ConsentWorld {

    final MovableClock clock = new MovableClock(Life.BORN);
    final AddressBook noted = new MemoryAddressBook();
    final MemoryConsents consents = new MemoryConsents();
    final List<String> told = new ArrayList<>();
    final World world = new World(
            new MemoryEmails(),
            new MemoryCorrespondences(),
            new WishedAddressBook(noted, consents),
            new MemoryEditions(),
            new MemoryOfferings());

    ConsentDesk desk = desk(consents);

    ConsentDesk desk(Consents kept) {
        return new ConsentDesk(
                Links.SIGNED,
                (clinic, client) -> noted.client(client).map(it -> new Reader(it, Life.CLINIC, List.of(it.locale()))),
                kept,
                new FixedPages(),
                client -> {
                    told.add(client);
                    world.mailroom.reconsider(client);
                },
                clock);
    }

    ConsentWorld learns(News... news) {
        for (News each : news) {
            world.learns(each);
        }
        return this;
    }

    Choice unsubscribe(Life life) {
        return desk.unsubscribe(token(LinkPurpose.UNSUBSCRIBE, life));
    }

    Choice choose(Life life, boolean reminders, boolean followUps) {
        return desk.choose(token(LinkPurpose.PREFERENCES, life), new Preferences(reminders, followUps));
    }

    String token(LinkPurpose purpose, Life life) {
        return Links.token(purpose, life.client().id(), clock.instant().plus(Duration.ofDays(30)));
    }

    Email followUp(Life life) {
        return world.entry(EmailId.of(life.bookingId, Kind.FOLLOW_UP));
    }
}
