package clinic.reporting.week;

import java.util.Optional;

/** The reports of weeks that facts answer no more. */
public interface Archive {

    /** The first week that facts still answer; nothing as long as they answer all. */
    Optional<Week> end(String clinicId);

    Optional<WeekReport> find(String clinicId, Week week, Subject subject);

    /** Unless it was kept before: whoever comes second may not have seen all facts any more. */
    void keep(String clinicId, WeekReport report);

    /** From now on this is the first week that facts answer, unless a later one is already. */
    void extend(String clinicId, Week end);
}
