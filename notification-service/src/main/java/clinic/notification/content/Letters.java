package clinic.notification.content;

import clinic.events.ClientPart;
import clinic.notification.email.Draft;
import clinic.notification.email.Drafts;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.Letter;
import clinic.notification.occasion.AddressBook;
import clinic.notification.occasion.Correspondences;
import clinic.notification.occasion.Edition;
import clinic.notification.occasion.Editions;
import clinic.notification.occasion.Review;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes every letter of the clinic. */
public final class Letters implements Drafts {

    private final AddressBook addresses;
    private final Correspondences correspondences;
    private final Editions editions;
    private final Review review;
    private final Aftercare aftercare;
    private final Invitations invitations;
    private final Layout layout;
    private final OwnPages ownPages;

    public Letters(
            AddressBook addresses,
            Correspondences correspondences,
            Editions editions,
            Review review,
            Aftercare aftercare,
            Invitations invitations,
            Layout layout,
            OwnPages ownPages) {
        this.addresses = addresses;
        this.correspondences = correspondences;
        this.editions = editions;
        this.review = review;
        this.aftercare = aftercare;
        this.invitations = invitations;
        this.layout = layout;
        this.ownPages = ownPages;
    }

    @Override
    public Draft decide(Email email, Instant now) {
        return review.objection(email, now).orElseGet(() -> ready(email, now));
    }

    @Override
    public Letter write(Email email, Instant now) {
        return email.about().bookingId() == null ? weekly(email) : aboutBooking(email, facts(email), now);
    }

    @Override
    public String subject(Email email) {
        if (email.about().bookingId() == null) {
            Edition edition = edition(email);
            return Subject.of(edition.report(), words(email));
        }
        return isForgotten(email) ? "" : Subject.of(email.kind(), facts(email));
    }

    private Draft ready(Email email, Instant now) {
        if (email.about().bookingId() == null) {
            return new Draft.Ready(weekly(email), email.about().revision());
        }
        Facts facts = facts(email); // read once: what the letter tells is what is recorded as told
        return new Draft.Ready(aboutBooking(email, facts, now), facts.booking().scheduleRevision());
    }

    private Letter aboutBooking(Email email, Facts facts, Instant now) {
        String subject = Subject.of(email.kind(), facts);
        Page page = email.kind() == Kind.FOLLOW_UP
                ? FollowUpPage.of(facts, subject, aftercare)
                : AppointmentPage.of(email.kind(), facts, subject);
        return letter(facts.client().email(), facts.givenName(), page, invitation(email.kind(), facts, now));
    }

    private Letter.@Nullable Invitation invitation(Kind kind, Facts facts, Instant now) {
        return switch (kind) {
            case BOOKING_CONFIRMATION, BOOKING_CHANGE -> invitations.request(facts.appointment(0), now);
            case BOOKING_CANCELLATION -> invitations.cancel(facts.appointment(1), now);
            default -> null;
        };
    }

    private Letter weekly(Email email) {
        Edition edition = edition(email);
        Phrasebook words = words(email);
        String recipient = edition.report().recipients().stream()
                .filter(address -> EmailId.of(edition.id(), address).equals(email.id()))
                .findFirst()
                .orElseThrow();
        return letter(recipient, "", WeeklyPage.of(edition.report(), Subject.of(edition.report(), words), words), null);
    }

    private Letter letter(String address, String name, Page page, Letter.@Nullable Invitation invitation) {
        return new Letter(address, name, page.from(), page.subject(), layout.html(page), layout.text(page), invitation);
    }

    /** @throws Forgotten when nothing can be told to the client any more */
    private Facts facts(Email email) {
        String bookingId = Objects.requireNonNull(email.about().bookingId());
        Facts facts = Facts.of(correspondences.find(bookingId).orElseThrow(), addresses, ownPages);
        if (facts.client().forgotten()) {
            throw new Forgotten();
        }
        return facts;
    }

    private boolean isForgotten(Email email) {
        String clientId = Objects.requireNonNull(email.about().clientId());
        return addresses.client(clientId).filter(ClientPart::forgotten).isPresent();
    }

    private Edition edition(Email email) {
        return editions.find(Objects.requireNonNull(email.about().editionId())).orElseThrow();
    }

    private static Phrasebook words(Email email) {
        return Languages.phrasebook(email.about().locale());
    }
}
