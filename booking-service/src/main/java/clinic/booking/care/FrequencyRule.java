package clinic.booking.care;

import java.util.List;

/**
 * How often to come. The first that applies counts.
 *
 * @param when empty for everybody
 * @param pressures of the techniques it holds for; empty for all
 */
public record FrequencyRule(Frequency frequency, List<Criterion> when, List<Pressure> pressures, String source) {

    public FrequencyRule {
        String where = "frequency " + frequency;
        Entries.requirePresent(frequency, where, "frequency");
        Entries.requireText(source, where, "source");
        when = Entries.list(when);
        pressures = Entries.list(pressures);
        Entries.require(
                frequency != Frequency.DAILY || !pressures.isEmpty() && !pressures.contains(Pressure.FIRM),
                where,
                "must not hold for FIRM techniques");
    }

    boolean appliesTo(Technique technique, Situation situation) {
        return (pressures.isEmpty() || pressures.contains(technique.pressure()))
                && (when.isEmpty() || Criterion.anyHolds(when, situation));
    }

    boolean isForEverybody() {
        return when.isEmpty() && pressures.isEmpty();
    }
}
