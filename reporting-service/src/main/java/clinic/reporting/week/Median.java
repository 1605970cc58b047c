package clinic.reporting.week;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is usual among the clinic's practitioners; each figure over those who have it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Median(
        @Nullable Double completed,
        @Nullable Double utilisation,
        @Nullable Double noShowRate,
        @Nullable Double rebookingRate,
        @Nullable Double meanChange) {

    static Median of(List<Figures> practitioners) {
        return new Median(
                median(practitioners, it -> (double) it.sessions().completed()),
                median(practitioners, Figures::utilisation),
                median(practitioners, Figures::noShowRate),
                median(practitioners, Figures::rebookingRate),
                median(practitioners, it -> it.pain().meanChange()));
    }

    private static @Nullable Double median(List<Figures> practitioners, Function<Figures, @Nullable Double> figure) {
        return Ratio.median(practitioners.stream().map(figure));
    }
}
