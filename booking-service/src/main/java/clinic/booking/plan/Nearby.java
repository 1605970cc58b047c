package clinic.booking.plan;

import clinic.booking.appointment.Session;
import clinic.booking.appointment.Unbookable;
import clinic.booking.availability.Availability;
import clinic.booking.availability.FreeSlot;
import clinic.booking.availability.Wish;
import java.util.List;
import java.util.Set;

/** What is free near a date that cannot be had. */
public class Nearby {

    /** What is true of one date only; anything else is true of the whole plan. */
    private static final Set<String> OF_ONE_DATE = Set.of("outside-working-hours", "certification-expired");

    private static final int MOST = 5;

    private final Availability availability;

    public Nearby(Availability availability) {
        this.availability = availability;
    }

    List<FreeSlot> of(Session session) {
        Wish wish = Wish.forTreatment(
                session.treatment().id(),
                session.practitionerId(),
                session.client().id());
        return availability.near(session.client().clinicId(), wish, session.start(), MOST);
    }

    static String reasonOfOneDate(Unbookable refused) {
        if (!OF_ONE_DATE.contains(refused.slug())) {
            throw refused;
        }
        return refused.slug();
    }
}
