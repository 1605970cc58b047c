package clinic.reporting.publication.reading;

import clinic.reporting.publication.chart.Chart;
import java.util.List;

/**
 * All there is to read of a week.
 *
 * @param language of the words
 * @param whose the practitioner's name, or the clinic's
 * @param state whether it was published
 * @param remarks what is unusual, and what was corrected since it was published
 * @param headlines what a busy reader looks at
 */
public record Reading(
        String language,
        String clinic,
        String whose,
        String title,
        String period,
        String state,
        List<String> remarks,
        List<String> toDo,
        List<Headline> headlines,
        List<Chart> charts,
        List<Table> tables) {

    /** One figure and what it is to be seen against. */
    public record Headline(String label, String value, String compared) {}
}
