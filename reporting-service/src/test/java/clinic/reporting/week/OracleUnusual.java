package clinic.reporting.week;

import static clinic.reporting.week.Unusual.Direction.HIGHER;
import static clinic.reporting.week.Unusual.Direction.LOWER;

import clinic.events.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** Which figures stand out, once more: one after the other, spelled out. */
final class OracleUnusual {

    private final List<Figures> before = new ArrayList<>();
    private final Figures week;
    private final boolean open;
    private final List<Unusual> found = new ArrayList<>();

    private OracleUnusual(List<Figures> weeks, boolean open) {
        this.week = weeks.get(7);
        this.open = open;
        for (int i = 0; i < 7; i++) {
            if (!idle(weeks.get(i))) {
                before.add(weeks.get(i));
            }
        }
    }

    static List<Unusual> of(List<Figures> weeks, boolean open) {
        OracleUnusual oracle = new OracleUnusual(weeks, open);
        if (idle(weeks.get(7))) {
            return List.of();
        }
        oracle.look("sessions.completed", true, it -> 0.0 + it.sessions().completed(), 2, 0);
        oracle.look("utilisation", true, Figures::utilisation, 0.05, 0);
        oracle.look("noShowRate", false, Figures::noShowRate, 0.05, 0);
        oracle.look("cancellationRate", false, Figures::cancellationRate, 0.05, 0);
        oracle.look(
                "pain.meanChange",
                false,
                it -> it.pain().measured() >= 5 ? it.pain().meanChange() : null,
                0.5,
                0);
        TreeSet<String> currencies = new TreeSet<>();
        weeks.forEach(it -> it.revenue().forEach(money -> currencies.add(money.currency())));
        for (String currency : currencies) {
            oracle.look("revenue." + currency, true, it -> sum(it.revenue(), currency), 0, 0.1);
        }
        return oracle.found;
    }

    private static boolean idle(Figures week) {
        return week.sessions().completed() == 0 && week.sessions().noShow() == 0;
    }

    private static Double sum(List<Money> sums, String currency) {
        for (Money money : sums) {
            if (money.currency().equals(currency)) {
                return new BigDecimal(money.amount()).doubleValue();
            }
        }
        return 0.0;
    }

    private void look(String name, boolean grows, Function<Figures, Double> figure, double slight, double share) {
        Double value = figure.apply(week);
        List<Double> usual = new ArrayList<>();
        for (Figures each : before) {
            if (figure.apply(each) != null) {
                usual.add(figure.apply(each));
            }
        }
        if (value == null || usual.size() <= 3) {
            return;
        }
        double median = OracleWords.median(usual);
        double deviation = OracleWords.median(
                usual.stream().map(it -> Math.abs(it - median)).toList());
        double distance = Math.abs(value - median);
        boolean low = value < median;
        if (distance - 2 * deviation > 1e-9
                && distance - slight > 1e-9
                && distance - share * median > 1e-9
                && !(low && grows && open)) {
            found.add(new Unusual(name, value, median, low ? LOWER : HIGHER));
        }
    }
}
