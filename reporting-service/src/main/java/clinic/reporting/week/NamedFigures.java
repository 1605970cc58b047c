package clinic.reporting.week;

import clinic.events.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a week itself determines, each by its path in the report, such as {@code pain.meanChange} or
 * {@code revenue.EUR}. What later bookings move is not among them: rebookings and the minutes booked ahead.
 */
final class NamedFigures {

    private final Map<String, Double> values = new LinkedHashMap<>();

    private NamedFigures() {}

    static Map<String, Double> of(Figures figures) {
        NamedFigures named = new NamedFigures();
        named.counts(figures);
        named.put("utilisation", figures.utilisation());
        named.put("noShowRate", figures.noShowRate());
        named.put("cancellationRate", figures.cancellationRate());
        named.put("revenue", figures.revenue());
        named.put("lost", figures.lost());
        named.put(figures.pain());
        named.put("scores.tension", figures.scores().tension());
        named.put("scores.mobility", figures.scores().mobility());
        named.put("scores.stress", figures.scores().stress());
        named.put("scores.sleep", figures.scores().sleep());
        named.rows(figures);
        return named.values;
    }

    private void counts(Figures figures) {
        put("sessions.completed", figures.sessions().completed());
        put("sessions.cancelled", figures.sessions().cancelled());
        put("sessions.lateCancelled", figures.sessions().lateCancelled());
        put("sessions.noShow", figures.sessions().noShow());
        put("clients.new", figures.clients().newcomers());
        put("clients.returning", figures.clients().returning());
        put("minutes.available", figures.minutes().available());
        put("minutes.delivered", figures.minutes().delivered());
    }

    private void put(Pain pain) {
        put("pain.measured", pain.measured());
        put("pain.meanBefore", pain.meanBefore());
        put("pain.meanAfter", pain.meanAfter());
        put("pain.meanChange", pain.meanChange());
        if (pain.interval() != null) {
            put("pain.interval.from", pain.interval().get(0));
            put("pain.interval.to", pain.interval().get(1));
        }
        put("pain.meaningfulShare", pain.meaningfulShare());
        put("pain.worsenedShare", pain.worsenedShare());
        put("pain.followUpMeasured", pain.followUpMeasured());
        put("pain.followUpMeanChange", pain.followUpMeanChange());
    }

    private void rows(Figures figures) {
        figures.techniques()
                .forEach(it -> row("techniques." + it.technique(), it.sessions(), it.meanChange(), it.revenue()));
        figures.treatments()
                .forEach(it -> row("treatments." + it.treatment(), it.sessions(), it.meanChange(), it.revenue()));
        figures.areas().forEach(it -> row("areas." + it.area(), it.sessions(), it.meanChange(), List.of()));
        figures.rooms().forEach(it -> put("rooms." + it.room() + ".utilisation", it.utilisation()));
    }

    private void row(String name, int sessions, @Nullable Double meanChange, List<Money> revenue) {
        put(name + ".sessions", sessions);
        put(name + ".meanChange", meanChange);
        put(name + ".revenue", revenue);
    }

    private void put(String name, Scores.Score score) {
        put(name + ".measured", score.measured());
        put(name + ".meanChange", score.meanChange());
    }

    private void put(String name, List<Money> sums) {
        sums.forEach(it -> put(name + "." + it.currency(), Double.valueOf(it.amount())));
    }

    private void put(String name, @Nullable Number value) {
        if (value != null) {
            values.put(name, value.doubleValue());
        }
    }
}
