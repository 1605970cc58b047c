package clinic.reporting.owner;

import clinic.reporting.fact.PractitionerFact;
import clinic.reporting.publication.PublishedWeek;
import clinic.reporting.week.Week;
import java.util.List;

/**
 * A week as the owner looks at it.
 *
 * @param current the week it is now at the clinic
 * @param staff whose weeks can be looked at, by name
 */
public record OwnersWeek(PublishedWeek published, Week current, List<PractitionerFact> staff) {}
