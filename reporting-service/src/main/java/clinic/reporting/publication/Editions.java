package clinic.reporting.publication;

import clinic.events.WeekPublished;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import java.time.Instant;
import java.util.Optional;

/** The published editions. */
public interface Editions {

    Optional<Edition> newest(String clinicId, Week week, Subject subject);

    /** Writes the edition with its event, in place of the one before. False when somebody else did so meanwhile. */
    boolean issue(Edition edition, WeekPublished event, Instant at);
}
