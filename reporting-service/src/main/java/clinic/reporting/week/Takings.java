package clinic.reporting.week;

import clinic.events.Money;
import clinic.reporting.fact.SessionFact;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sums of prices, one per currency and sorted by it. */
final class Takings {

    private Takings() {}

    static List<Money> of(Stream<SessionFact> sessions) {
        return sum(sessions.map(SessionFact::price));
    }

    static List<Money> sum(Stream<Money> prices) {
        TreeMap<String, Long> sums = new TreeMap<>();
        prices.forEach(price -> sums.merge(price.currency(), price.minorUnits(), Math::addExact));
        return sums.entrySet().stream()
                .map(sum -> Money.ofMinor(sum.getValue(), sum.getKey()))
                .toList();
    }
}
