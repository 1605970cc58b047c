package clinic.notification;

import clinic.notification.content.ClientPages;
import clinic.notification.content.Invitations;
import clinic.notification.content.Layout;
import clinic.notification.content.Letters;
import clinic.notification.content.LettersByKind;
import clinic.notification.content.OfferLetters;
import clinic.notification.content.Wordings;
import clinic.notification.content.ical.IcalInvitations;
import clinic.notification.content.thymeleaf.Layouts;
import clinic.notification.email.Dispatch;
import clinic.notification.email.Drafts;
import clinic.notification.email.Email;
import clinic.notification.email.EmailSearch;
import clinic.notification.email.Emails;
import clinic.notification.email.Kind;
import clinic.notification.email.MemoryEmails;
import clinic.notification.email.MemoryUndeliverable;
import clinic.notification.email.Pace;
import clinic.notification.email.Postman;
import clinic.notification.email.SilentJournal;
import clinic.notification.email.Undeliverable;
import clinic.notification.occasion.AddressBook;
import clinic.notification.occasion.Correspondences;
import clinic.notification.occasion.Editions;
import clinic.notification.occasion.Mailroom;
import clinic.notification.occasion.MemoryAddressBook;
import clinic.notification.occasion.MemoryCorrespondences;
import clinic.notification.occasion.MemoryEditions;
import clinic.notification.occasion.MemoryOfferings;
import clinic.notification.occasion.Occasions;
import clinic.notification.occasion.Offerings;
import clinic.notification.occasion.Offers;
import clinic.notification.occasion.QuietHours;
import clinic.notification.occasion.Review;
import clinic.notification.occasion.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** The service without its adapters, over any repositories. */
public final class World {

    public static final Occasions OCCASIONS = new Occasions(new Timing(
            Duration.ofSeconds(60),
            List.of(Duration.ofHours(24)),
            Duration.ofHours(2),
            Duration.ofHours(48),
            Duration.ofDays(28),
            new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0))));

    private static final Wordings WORDINGS = Wordings.builtIn();
    private static final Invitations INVITATIONS = new IcalInvitations("desk@clinic.example");
    private static final Layout LAYOUT = Layouts.thymeleaf(WORDINGS);
    private static final ClientPages PAGES = new ClientPages(
            (clinicId, bookingId, end) -> "https://book.example/my/" + bookingId + "?until=" + end,
            (clinicId, bookingId, end) -> "https://mail.example/pain-check/" + bookingId + "?until=" + end,
            (clinicId, clientId, end) -> "https://mail.example/preferences/" + clientId + "?until=" + end);

    public final Emails emails;
    public final Undeliverable undeliverable = new MemoryUndeliverable();
    public final Correspondences correspondences;
    public final AddressBook addresses;
    public final Mailroom mailroom;
    public final Drafts letters;

    public World(
            Emails emails,
            Correspondences correspondences,
            AddressBook addresses,
            Editions editions,
            Offerings offerings) {
        this.emails = emails;
        this.correspondences = correspondences;
        this.addresses = addresses;
        Offers offers = new Offers(offerings, correspondences, addresses);
        mailroom =
                new Mailroom(addresses, correspondences, editions, OCCASIONS, offers, emails, undeliverable, () -> {});
        Letters usual = new Letters(
                addresses,
                correspondences,
                editions,
                new Review(addresses, correspondences, OCCASIONS, emails),
                WORDINGS,
                INVITATIONS,
                LAYOUT,
                PAGES);
        OfferLetters onOffers = new OfferLetters(
                offers,
                addresses,
                WORDINGS,
                LAYOUT,
                (clinicId, offerId, end) -> "https://book.example/offers/" + offerId + "?until=" + end);
        letters = new LettersByKind(Map.of(Kind.WAITLIST_OFFER, onOffers), usual);
    }

    public static World inMemory() {
        return new World(
                new MemoryEmails(),
                new MemoryCorrespondences(),
                new MemoryAddressBook(),
                new MemoryEditions(),
                new MemoryOfferings());
    }

    public Dispatch dispatch(Postman postman, Clock clock) {
        Pace pace = new Pace(Duration.ofMinutes(2), Duration.ofMinutes(15));
        return new Dispatch(
                emails, letters, undeliverable, postman, new SilentJournal(), pace, "clinic.example", clock);
    }

    public World learns(Life life) {
        life.news().forEach(news -> news.to(mailroom));
        return this;
    }

    public World learns(News news) {
        news.to(mailroom);
        return this;
    }

    public List<Email> ledger() {
        return emails.search(new EmailSearch("main", null, null, null, null, null), 1000);
    }

    public Email entry(String id) {
        return emails.find(id).orElseThrow();
    }
}
