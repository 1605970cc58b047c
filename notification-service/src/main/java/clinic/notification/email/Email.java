package clinic.notification.email;

import java.time.Instant;

/**
 * An entry of the ledger.
 *
 * @param basis how much was known when the entry was derived; what is derived from more replaces it
 */
public record Email(
        String id, String clinicId, Kind kind, About about, Standing standing, long basis, Delivery delivery) {

    /** Why nothing is sent to an address that nobody has. */
    public static final String ADDRESS_BOUNCED = "address-bounced";

    public static Email derived(String id, String clinicId, Kind kind, About about, Standing standing, long basis) {
        return new Email(id, clinicId, kind, about, standing, basis, Delivery.NONE);
    }

    /** The entry as a newer derivation sees it; attempts and leases go on as they were. */
    public Email replacedBy(Email newer) {
        boolean stale = newer.basis <= basis || standing.status().settled();
        return stale ? this : new Email(id, newer.clinicId, kind, newer.about, newer.standing, newer.basis, delivery);
    }

    /** Emails of a booking hang together below its confirmation, whether or not that one left. */
    Stamp stamp(String domain) {
        String messageId = EmailId.messageId(id, delivery.copies(), domain);
        String booking = about.bookingId();
        if (booking == null || kind == Kind.BOOKING_CONFIRMATION || kind == Kind.WAITLIST_OFFER) {
            return new Stamp(messageId, null);
        }
        String confirmation = EmailId.of(booking, Kind.BOOKING_CONFIRMATION);
        return new Stamp(messageId, EmailId.messageId(confirmation, 0, domain));
    }

    public boolean ready(Instant now) {
        return standing.scheduled()
                && !standing.dueAt().isAfter(now)
                && !delivery.heldUntil().isAfter(now);
    }

    /** A worker may be handing it over. */
    public boolean leaving(Instant now) {
        Instant leased = delivery.leasedUntil();
        return delivery.sent() == null && standing.status() != Status.FAILED && leased != null && leased.isAfter(now);
    }

    /** A worker that died may have handed it over. */
    public boolean inDoubt() {
        return delivery.sent() == null && delivery.leasedUntil() != null;
    }

    /** Whether it can be made to leave once more. */
    public boolean mayLeaveAgain() {
        return standing.status().settled() || ADDRESS_BOUNCED.equals(standing.reason());
    }

    Email leased(Instant until) {
        return with(standing, delivery.leased(until));
    }

    Email held(Instant until) {
        return with(standing, delivery.held(until));
    }

    Email deferred(Instant until) {
        return with(standing, delivery.deferred(until));
    }

    Email sent(Delivery.Sent letter) {
        return with(standing.as(Status.SENT, null), delivery.sent(letter));
    }

    Email settled(Status status, String reason) {
        return with(standing.as(status, reason), delivery.settled());
    }

    Email again(Instant now) {
        return with(Standing.scheduled(now), delivery.again());
    }

    private Email with(Standing other, Delivery next) {
        return new Email(id, clinicId, kind, about, other, basis, next);
    }
}
