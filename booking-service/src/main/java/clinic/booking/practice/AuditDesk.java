package clinic.booking.practice;

import clinic.platform.outbox.AuditEntry;
import clinic.platform.outbox.AuditFilter;
import clinic.platform.outbox.AuditTrail;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Where owners read who changed what. */
public class AuditDesk {

    /** How far back is looked when nobody says: reading all there ever was takes its time. */
    private static final Duration USUAL = Duration.ofDays(31);

    private final AuditTrail trail;
    private final Clock clock;

    public AuditDesk(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    public Page<AuditEntry> read(String clinicId, AuditFilter filter, PageRequest page) {
        return trail.read(clinicId, filter.from() == null && filter.id() == null ? recent(filter) : filter, page);
    }

    private AuditFilter recent(AuditFilter filter) {
        Instant to = filter.to() == null ? clock.instant() : filter.to();
        return new AuditFilter(to.minus(USUAL), filter.to(), filter.by(), filter.collection(), filter.id());
    }
}
