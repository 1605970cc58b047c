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

    /** Among those with working hours or bookings in the week. */
    static Median of(List<Tally> practitioners, History history) {
        List<Tally> atWork = practitioners.stream()
                .filter(it -> it.available() > 0 || !it.visits().isEmpty())
                .toList();
        return new Median(
                median(atWork, it -> (double) it.completed()),
                median(atWork, Tally::utilisation),
                median(atWork, Tally::noShowRate),
                median(atWork, it -> it.rebookingRate(history)),
                median(atWork, Tally::meanChange));
    }

    private static @Nullable Double median(List<Tally> practitioners, Function<Tally, @Nullable Double> figure) {
        return Ratio.median(practitioners.stream().map(figure));
    }
}
