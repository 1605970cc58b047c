package clinic.notification.occasion;

import clinic.events.BookingEvent;
import clinic.events.ClientErased;
import clinic.events.ClientPart;
import clinic.events.ClientUpdated;
import clinic.events.ClinicEvent;
import clinic.events.ClinicPart;
import clinic.events.EventAttributes;
import clinic.events.PractitionerPart;
import clinic.events.PractitionerUpdated;
import clinic.events.SettingsUpdated;
import clinic.events.WaitlistOfferDeclined;
import clinic.events.WaitlistSlotOffered;
import clinic.events.WeekPublished;
import clinic.notification.email.About;
import clinic.notification.email.Bell;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Emails;
import clinic.notification.email.Kind;
import clinic.notification.email.Standing;
import clinic.notification.email.Undeliverable;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes in what happened and brings the ledger up to date with it. Every step may be repeated, and is, even when the
 * news is old: a crash may have come between the steps the first time.
 */
public final class Mailroom {

    private final AddressBook addresses;
    private final Correspondences correspondences;
    private final Editions editions;
    private final Occasions occasions;
    private final Offers offers;
    private final Emails emails;
    private final Undeliverable undeliverable;
    private final Bell bell;

    public Mailroom(
            AddressBook addresses,
            Correspondences correspondences,
            Editions editions,
            Occasions occasions,
            Offers offers,
            Emails emails,
            Undeliverable undeliverable,
            Bell bell) {
        this.addresses = addresses;
        this.correspondences = correspondences;
        this.editions = editions;
        this.occasions = occasions;
        this.offers = offers;
        this.emails = emails;
        this.undeliverable = undeliverable;
        this.bell = bell;
    }

    public void accept(EventAttributes attributes, ClinicEvent event) {
        if (event instanceof BookingEvent booking) {
            on(attributes, booking);
        } else if (event instanceof WaitlistSlotOffered offered) {
            know(offered.client(), offered.practitioner(), offered.clinic());
            on(Offering.of(attributes, offered));
        } else if (event instanceof WaitlistOfferDeclined declined) {
            know(declined.client(), declined.practitioner(), declined.clinic());
            on(Offering.of(attributes, declined));
        } else if (event instanceof ClientUpdated updated) {
            on(updated.client());
        } else if (event instanceof ClientErased erased) {
            on(erased);
        } else if (event instanceof PractitionerUpdated updated) {
            addresses.note(updated.practitioner());
        } else if (event instanceof SettingsUpdated settings) {
            addresses.note(settings);
        } else if (event instanceof WeekPublished report) {
            on(Edition.of(attributes, report));
        }
        bell.ring();
    }

    /** Brings the ledger up to date with what a client chose. */
    public void reconsider(String clientId) {
        correspondences.ofClient(clientId).forEach(this::derive);
        bell.ring();
    }

    // People before the booking, and read again after it: of two consumers at once, the later one sees everything.
    private void on(EventAttributes attributes, BookingEvent event) {
        know(event.client(), event.practitioner(), event.clinic());
        derive(correspondences.merge(Correspondence.of(attributes, event)));
        offers.entry(event.booking().id()).ifPresent(emails::put);
    }

    private void on(Offering news) {
        offers.note(news);
        derive(news);
    }

    private void know(ClientPart client, PractitionerPart practitioner, ClinicPart clinic) {
        addresses.note(client);
        addresses.note(practitioner);
        addresses.note(clinic);
    }

    private void on(ClientPart client) {
        addresses.note(client);
        if (client.version() > 1) { // nobody has booked or waited with less than the first version
            correspondences.ofClient(client.id()).forEach(this::derive);
            offers.ofClient(client.id()).forEach(this::derive);
        }
    }

    // The address first, while it is still known.
    private void on(ClientErased erased) {
        addresses
                .client(erased.client().id())
                .map(client -> Undeliverable.mark(client.email()))
                .ifPresent(undeliverable::forget);
        on(erased.part());
        redact(erased.client().id());
    }

    /** Whether any of these is a client who is to be forgotten, or one of their bookings or offers. */
    public boolean knowsAsErased(Set<String> ids) {
        return ids.stream()
                .flatMap(id -> Stream.of(
                                Optional.of(id),
                                correspondences.find(id).map(Correspondence::clientId),
                                offers.find(id).map(Offering::clientId))
                        .flatMap(Optional::stream))
                .anyMatch(this::isForgotten);
    }

    /** A client, their bookings and what was offered to them. */
    public Set<String> idsOf(String clientId) {
        return Stream.of(
                        Stream.of(clientId),
                        correspondences.ofClient(clientId).stream().map(Correspondence::id),
                        offers.ofClient(clientId).stream().map(Offering::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    private boolean isForgotten(String clientId) {
        return addresses.client(clientId).filter(ClientPart::forgotten).isPresent();
    }

    private void derive(Correspondence known) {
        Recipient recipient = Recipient.of(known, addresses);
        occasions.of(known, recipient).forEach(emails::put);
        if (recipient.client().forgotten()) {
            redact(known.clientId());
        }
    }

    private void derive(Offering known) {
        offers.entry(known.id()).ifPresent(emails::put);
        if (isForgotten(known.clientId())) {
            redact(known.clientId());
        }
    }

    private void redact(String clientId) {
        correspondences.redact(clientId);
        emails.redact(clientId);
    }

    private void on(Edition edition) {
        editions.add(edition);
        edition.report().recipients().forEach(recipient -> emails.put(weekly(edition, recipient)));
        addresses.note(edition.report().clinic());
    }

    private static Email weekly(Edition edition, String recipient) {
        int number = edition.report().edition();
        About about = About.edition(
                edition.id(), number, edition.start(), edition.report().locale());
        String id = EmailId.of(edition.id(), recipient);
        Standing now = Standing.scheduled(edition.at());
        return Email.derived(id, edition.clinicId(), Kind.WEEKLY_REPORT, about, now, number);
    }
}
