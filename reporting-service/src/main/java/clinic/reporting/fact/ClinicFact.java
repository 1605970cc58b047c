package clinic.reporting.fact;

import clinic.events.ClinicPart;
import java.time.ZoneId;
import java.util.List;

/** A clinic's settings as of their newest version. */
public record ClinicFact(
        String id, long version, String name, String timeZone, String currency, String locale, List<String> ownerEmails)
        implements Fact {

    /** A clinic of which only bookings, or nothing at all, are known so far. */
    public static ClinicFact seenIn(SessionFact session) {
        SeenParts seen = session.seen();
        return new ClinicFact(
                session.clinicId(),
                seen.clinicVersion(),
                seen.clinicName(),
                seen.timeZone(),
                session.price().currency(),
                "en",
                List.of());
    }

    public static ClinicFact unknown(String id) {
        return new ClinicFact(id, 0, id, "UTC", "EUR", "en", List.of());
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public ClinicPart part() {
        return new ClinicPart(id, version, name, timeZone);
    }
}
