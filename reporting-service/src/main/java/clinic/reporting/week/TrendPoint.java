package clinic.reporting.week;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One week of a trend. @param measured sessions that {@code meanChange} is the mean of */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TrendPoint(
        String week,
        int completed,
        @Nullable Double utilisation,
        int measured,
        @Nullable Double meanChange) {

    static TrendPoint of(Week week, Tally tally) {
        return new TrendPoint(
                week.name(),
                tally.completed(),
                tally.utilisation(),
                tally.changes().size(),
                tally.meanChange());
    }
}
