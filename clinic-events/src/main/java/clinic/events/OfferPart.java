package clinic.events;

import java.time.Instant;

/**
 * A freed slot that is offered to somebody on the waitlist.
 *
 * @param id UUID of the offer; accepted, it becomes the booking of the same id
 * @param version rises with every change of the offer and of the booking it becomes, from 1
 * @param treatmentName as the clinic calls it, for people to read
 * @param end after {@code start}, turnover not included
 * @param expiresAt until when it can be accepted, exclusive
 */
public record OfferPart(String id, long version, String treatmentName, Instant start, Instant end, Instant expiresAt) {}
