package clinic.notification.occasion;

import clinic.events.EventAttributes;
import clinic.events.WeekPublished;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A weekly report that went out. @param at when */
public record Edition(String id, String clinicId, Instant at, WeekPublished report) {

    public Edition {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Edition of(EventAttributes attributes, WeekPublished report) {
        String id = attributes.aggregateId() + "/" + report.edition();
        return new Edition(id, attributes.clinicId(), attributes.time(), report);
    }

    /** The id of the edition that corrects it. */
    String next() {
        return id.substring(0, id.lastIndexOf('/') + 1) + (report.edition() + 1);
    }

    Instant start() {
        return report.from().atStartOfDay(ZoneId.of(report.clinic().timeZone())).toInstant();
    }
}
