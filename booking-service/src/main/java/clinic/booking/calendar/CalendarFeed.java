package clinic.booking.calendar;

import clinic.booking.practice.PractitionerId;
import clinic.platform.Aggregate;
import clinic.platform.NotFound;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import java.time.Duration;
import java.time.Instant;

/**
 * Which address of a practitioner's calendar is good: the one of the newest version, as long as that is open.
 *
 * @param id the practitioner's
 * @param since when this version began
 */
public record CalendarFeed(PractitionerId id, String clinicId, long version, boolean open, Instant since)
        implements Aggregate {

    /** Revoking ends an address, not time. */
    private static final Duration LIFE = Duration.ofDays(3_650);

    static CalendarFeed first(PractitionerId id, String clinicId, Instant now) {
        return new CalendarFeed(id, clinicId, 1, true, now);
    }

    CalendarFeed next(Instant now) {
        return new CalendarFeed(id, clinicId, version + 1, true, now);
    }

    /** @throws NotFound when it is closed already */
    CalendarFeed closed(Instant now) {
        if (!open) {
            throw new NotFound();
        }
        return new CalendarFeed(id, clinicId, version + 1, false, now);
    }

    public SignedLink link() {
        return new SignedLink(LinkPurpose.CALENDAR, clinicId, subject(), since.plus(LIFE));
    }

    boolean isOpenedBy(SignedLink link) {
        return open && link.subject().equals(subject());
    }

    @Override
    public String key() {
        return id.toString();
    }

    private String subject() {
        return id + "/" + version;
    }
}
