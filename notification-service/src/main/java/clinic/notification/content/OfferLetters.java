package clinic.notification.content;

import clinic.notification.email.Draft;
import clinic.notification.email.Drafts;
import clinic.notification.email.Email;
import clinic.notification.email.Letter;
import clinic.notification.occasion.AddressBook;
import clinic.notification.occasion.Offering;
import clinic.notification.occasion.Offers;
import java.time.Instant;
import java.util.Objects;

/** Writes to those who waited for a time that is free now. */
public final class OfferLetters implements Drafts {

    private final Offers offers;
    private final AddressBook addresses;
    private final Wordings wordings;
    private final Layout layout;
    private final OfferPages pages;

    public OfferLetters(Offers offers, AddressBook addresses, Wordings wordings, Layout layout, OfferPages pages) {
        this.offers = offers;
        this.addresses = addresses;
        this.wordings = wordings;
        this.layout = layout;
        this.pages = pages;
    }

    @Override
    public Draft decide(Email email, Instant now) {
        return offers.objection(id(email), now)
                .orElseGet(
                        () -> new Draft.Ready(write(email, now), email.about().revision(), null));
    }

    @Override
    public Letter write(Email email, Instant now) {
        OfferFacts facts = facts(email);
        if (facts.client().forgotten()) {
            throw new Forgotten();
        }
        Offering offering = facts.offering();
        String address =
                pages.of(offering.clinicId(), offering.id(), offering.offer().expiresAt());
        Page page = OfferPage.of(facts, address);
        return new Letter(
                facts.client().email(),
                facts.givenName(),
                page.foot().from(),
                page.head().subject(),
                layout.html(page),
                layout.text(page),
                null);
    }

    @Override
    public String subject(Email email) {
        OfferFacts facts = facts(email);
        return facts.client().forgotten() ? "" : facts.subject();
    }

    private OfferFacts facts(Email email) {
        return OfferFacts.of(offers.get(id(email)), addresses, wordings.of(email.clinicId()));
    }

    private static String id(Email email) {
        return Objects.requireNonNull(email.about().bookingId());
    }
}
