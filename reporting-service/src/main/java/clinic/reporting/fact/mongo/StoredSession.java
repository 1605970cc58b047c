package clinic.reporting.fact.mongo;

import clinic.events.BookingStatus;
import clinic.events.Money;
import clinic.events.PlanPart;
import clinic.reporting.fact.Outcome;
import clinic.reporting.fact.SeenParts;
import clinic.reporting.fact.SessionFact;
import clinic.reporting.fact.Visit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Translates what {@link NewestOnly} had mapped. */
final class StoredSession {

    private StoredSession() {}

    static SessionFact session(Document stored) {
        return new SessionFact(
                stored.getString("_id"),
                stored.getLong("version"),
                stored.getString("clinicId"),
                stored.getString("clientId"),
                stored.getString("practitionerId"),
                stored.getString("roomId"),
                BookingStatus.valueOf(stored.getString("status")),
                stored.getString("treatmentId"),
                stored.getString("treatmentName"),
                stored.getString("technique"),
                stored.getDate("start").toInstant(),
                stored.getDate("end").toInstant(),
                price(stored.get("price", Document.class)),
                plan(stored.get("plan", Document.class)),
                stored.getBoolean("everConfirmed"),
                stored.getBoolean("lateCancelled"),
                outcome(stored.get("outcome", Document.class)),
                seen(stored.get("seen", Document.class)));
    }

    static Visit visit(Document stored) {
        return new Visit(
                stored.getString("_id"),
                stored.getLong("version"),
                stored.getString("clientId"),
                stored.getString("practitionerId"),
                BookingStatus.valueOf(stored.getString("status")),
                stored.getDate("start").toInstant(),
                stored.getDate("end").toInstant(),
                price(stored.get("price", Document.class)),
                plan(stored.get("plan", Document.class)),
                stored.getBoolean("everConfirmed"),
                outcome(stored.get("outcome", Document.class)));
    }

    private static Money price(Document stored) {
        return new Money(stored.getString("amount"), stored.getString("currency"));
    }

    private static @Nullable PlanPart plan(@Nullable Document stored) {
        return stored == null
                ? null
                : new PlanPart(
                        stored.getString("_id"),
                        stored.getInteger("number"),
                        stored.getInteger("of"),
                        stored.getBoolean("reviewDue"));
    }

    private static @Nullable Outcome outcome(@Nullable Document stored) {
        return stored == null
                ? null
                : new Outcome(
                        stored.getInteger("painBefore"),
                        stored.getInteger("painAfter"),
                        stored.getList("techniques", String.class),
                        stored.getList("areas", String.class),
                        stored.getInteger("tension"),
                        stored.getInteger("mobility"),
                        stored.getInteger("stress"),
                        stored.getInteger("sleep"),
                        stored.getInteger("response"));
    }

    private static SeenParts seen(Document stored) {
        return new SeenParts(
                stored.getLong("clientVersion"),
                stored.getBoolean("clientScreened"),
                stored.getLong("practitionerVersion"),
                stored.getString("practitionerName"),
                stored.getLong("clinicVersion"),
                stored.getString("clinicName"),
                stored.getString("timeZone"));
    }
}
