package clinic.notification.content;

import clinic.events.BookingPart;
import clinic.events.ClientPart;
import clinic.notification.email.Draft;
import clinic.notification.email.Drafts;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Invitation;
import clinic.notification.email.Kind;
import clinic.notification.email.Letter;
import clinic.notification.occasion.AddressBook;
import clinic.notification.occasion.Correspondence;
import clinic.notification.occasion.Correspondences;
import clinic.notification.occasion.Edition;
import clinic.notification.occasion.Editions;
import clinic.notification.occasion.Review;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes every letter of the clinic. */
public final class Letters implements Drafts {

    private final AddressBook addresses;
    private final Correspondences correspondences;
    private final Editions editions;
    private final Review review;
    private final Wordings wordings;
    private final Invitations invitations;
    private final Layout layout;
    private final ClientPages pages;

    public Letters(
            AddressBook addresses,
            Correspondences correspondences,
            Editions editions,
            Review review,
            Wordings wordings,
            Invitations invitations,
            Layout layout,
            ClientPages pages) {
        this.addresses = addresses;
        this.correspondences = correspondences;
        this.editions = editions;
        this.review = review;
        this.wordings = wordings;
        this.invitations = invitations;
        this.layout = layout;
        this.pages = pages;
    }

    @Override
    public Draft decide(Email email, Instant now) {
        return objection(email, now).orElseGet(() -> ready(email, now));
    }

    private Optional<Draft> objection(Email email, Instant now) {
        boolean report = email.about().bookingId() == null && email.delivery().copies() == 0;
        return report ? editions.objection(edition(email)) : review.objection(email, now);
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
            return new Draft.Ready(weekly(email), email.about().revision(), null);
        }
        Facts facts = facts(email); // read once: what the letter tells is what is recorded as told
        return new Draft.Ready(
                aboutBooking(email, facts, now),
                facts.booking().scheduleRevision(),
                facts.known().arrangement());
    }

    private Letter aboutBooking(Email email, Facts facts, Instant now) {
        Page page = page(email.kind(), facts);
        return letter(facts.client().email(), facts.givenName(), page, invitation(email.kind(), facts, now));
    }

    private Page page(Kind kind, Facts facts) {
        return switch (kind) {
            case FOLLOW_UP ->
                FollowUpPage.of(facts, wordings.of(facts.known().clinicId()).aftercare());
            case PAIN_CHECK -> PainCheckPage.of(facts);
            case REBOOKING -> RebookingPage.of(facts);
            default -> AppointmentPage.of(kind, facts);
        };
    }

    private @Nullable Invitation invitation(Kind kind, Facts facts, Instant now) {
        return switch (kind) {
            case BOOKING_CONFIRMATION, BOOKING_CHANGE -> invitations.request(facts.appointment(0), now);
            case BOOKING_CANCELLATION -> invitations.cancel(facts.appointment(1), now);
            default -> null;
        };
    }

    private Letter weekly(Email email) {
        Edition edition = edition(email);
        String recipient = edition.report().recipients().stream()
                .filter(address -> EmailId.of(edition.id(), address).equals(email.id()))
                .findFirst()
                .orElseThrow();
        return letter(recipient, "", WeeklyPage.of(edition.report(), words(email)), null)
                .illustrated(WeeklyTrend.picture(edition.report()));
    }

    private Letter letter(String address, String name, Page page, @Nullable Invitation invitation) {
        return new Letter(
                address,
                name,
                page.foot().from(),
                page.head().subject(),
                layout.html(page),
                layout.text(page),
                invitation);
    }

    /** @throws Forgotten when nothing can be told to the client any more */
    private Facts facts(Email email) {
        String bookingId = Objects.requireNonNull(email.about().bookingId());
        Correspondence known = correspondences.find(bookingId).orElseThrow();
        BookingPart next = email.kind() == Kind.FOLLOW_UP ? nextOfPlan(known) : null;
        Facts facts = Facts.of(known, next, addresses, pages, wordings.of(email.clinicId()));
        if (facts.client().forgotten()) {
            throw new Forgotten();
        }
        return facts;
    }

    private @Nullable BookingPart nextOfPlan(Correspondence session) {
        return correspondences.ofClient(session.clientId()).stream()
                .filter(other -> other.followsInPlan(session))
                .map(Correspondence::booking)
                .min(Comparator.comparing(BookingPart::start))
                .orElse(null);
    }

    private boolean isForgotten(Email email) {
        String clientId = Objects.requireNonNull(email.about().clientId());
        return addresses.client(clientId).filter(ClientPart::forgotten).isPresent();
    }

    private Edition edition(Email email) {
        return editions.find(Objects.requireNonNull(email.about().editionId())).orElseThrow();
    }

    private Phrasebook words(Email email) {
        return wordings.of(email.clinicId()).phrasebook(email.about().locale());
    }
}
