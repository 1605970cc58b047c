package clinic.booking.care;

import clinic.booking.care.Screening.Level;
import clinic.booking.care.Screening.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a condition, a sign or several together mean.
 *
 * @param when one of them suffices
 * @param handling what to heed in every session, null for nothing
 * @param pressureCap the firmest that is allowed, null for no limit
 * @param excludeReportedAreas nobody works where the client says it hurts
 */
public record ScreeningRule(
        String code,
        List<Criterion> when,
        Outcome outcome,
        Level level,
        String advice,
        @Nullable String handling,
        @Nullable Pressure pressureCap,
        List<Area> excludedAreas,
        boolean excludeReportedAreas,
        List<String> excludedTechniques,
        List<String> excludedIngredients,
        String source) {

    public ScreeningRule {
        String where = "screening rule " + code;
        Entries.requireText(code, where, "code");
        Entries.requirePresent(outcome, where, "outcome");
        Entries.requirePresent(level, where, "level");
        Entries.requireText(advice, where, "advice");
        Entries.requireText(source, where, "source");
        Entries.require(level.outcome() == outcome, where, "has a level that does not go with its outcome");
        when = Entries.list(when);
        Entries.require(!when.isEmpty(), where, "does not say when it holds");
        excludedAreas = Entries.list(excludedAreas);
        excludedTechniques = Entries.list(excludedTechniques);
        excludedIngredients = Entries.list(excludedIngredients);
    }
}
