package clinic.notification.occasion;

import clinic.events.ClientPart;
import clinic.notification.email.About;
import clinic.notification.email.Draft;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.Standing;
import clinic.notification.email.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The email an offer deserves: one, at once, whatever its client prefers, for they asked for it; and none once it was
 * answered or its time is over.
 */
public final class Offers {

    private final Offerings offerings;
    private final Correspondences correspondences;
    private final AddressBook addresses;

    public Offers(Offerings offerings, Correspondences correspondences, AddressBook addresses) {
        this.offerings = offerings;
        this.correspondences = correspondences;
        this.addresses = addresses;
    }

    /** @throws java.util.NoSuchElementException when nobody was offered this */
    public Offering get(String id) {
        return offerings.find(id).orElseThrow();
    }

    /** Why its email does not leave now; empty when nothing speaks against it. */
    public Optional<Draft> objection(String id, Instant now) {
        Offering offering = get(id);
        Standing standing = standing(offering);
        if (!standing.scheduled()) {
            return Optional.of(new Draft.Withdrawn(standing.status(), String.valueOf(standing.reason())));
        }
        return now.isBefore(offering.offer().expiresAt())
                ? Optional.empty()
                : Optional.of(new Draft.Withdrawn(Status.SUPPRESSED, Reason.OFFER_LAPSED));
    }

    void note(Offering offering) {
        offerings.note(offering);
    }

    List<Offering> ofClient(String clientId) {
        return offerings.ofClient(clientId);
    }

    Optional<Offering> find(String id) {
        return offerings.find(id);
    }

    /** The entry that ought to be in the ledger, from nothing but what is known now. */
    Optional<Email> entry(String id) {
        return offerings.find(id).map(this::entry);
    }

    private Email entry(Offering offering) {
        ClientPart client = client(offering);
        About about =
                About.booking(offering.id(), client.id(), 0, offering.offer().start(), client.locale());
        String id = EmailId.of(offering.id(), Kind.WAITLIST_OFFER);
        long basis = offering.version() + booked(offering) + client.version();
        return Email.derived(id, offering.clinicId(), Kind.WAITLIST_OFFER, about, standing(offering), basis);
    }

    private Standing standing(Offering offering) {
        if (client(offering).forgotten()) {
            return Standing.cancelled(offering.at(), Reason.CLIENT_ERASED);
        }
        if (offering.declined()) {
            return Standing.cancelled(offering.at(), Reason.OFFER_DECLINED);
        }
        return booked(offering) > 0
                ? Standing.cancelled(offering.at(), Reason.OFFER_ACCEPTED)
                : Standing.scheduled(offering.at());
    }

    /** How much is known of the booking it became; 0 for nothing. */
    private long booked(Offering offering) {
        return correspondences.find(offering.id()).map(Correspondence::rev).orElse(0L);
    }

    private ClientPart client(Offering offering) {
        return addresses.client(offering.clientId()).orElseThrow();
    }
}
