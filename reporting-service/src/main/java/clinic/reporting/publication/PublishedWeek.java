package clinic.reporting.publication;

import clinic.events.WeekPublished.Change;
import clinic.reporting.fact.ClinicFact;
import clinic.reporting.fact.PractitionerFact;
import clinic.reporting.week.WeekReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A week's report as it is now.
 *
 * @param edition number of the last edition published, 0 for none
 * @param corrections what that edition changed of the one before
 * @param practitioner null for the clinic's report
 */
public record PublishedWeek(
        long edition,
        List<Change> corrections,
        ClinicFact clinic,
        @Nullable PractitionerFact practitioner,
        WeekReport report) {

    /** What it is called where it is kept. */
    public String fileName(String ending) {
        return FileName.of(report.week(), practitioner == null ? null : practitioner.name(), ending);
    }
}
