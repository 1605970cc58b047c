package clinic.booking.care;

import java.util.Comparator;
import java.util.List;

/** Whether a client may be treated. @param findings the most urgent first */
public record Screening(Outcome outcome, List<Finding> findings) {

    /** The worst of all findings. */
    public enum Outcome {
        CLEAR,
        CAUTION,
        REFER
    }

    /** How urgent a finding is: see someone at once, today, soon; take care; keep off a place or a technique. */
    public enum Level {
        EMERGENCY(Outcome.REFER),
        SAME_DAY(Outcome.REFER),
        DOCTOR(Outcome.REFER),
        CAUTION(Outcome.CAUTION),
        LOCAL(Outcome.CLEAR);

        private final Outcome outcome;

        Level(Outcome outcome) {
            this.outcome = outcome;
        }

        public Outcome outcome() {
            return outcome;
        }
    }

    /** One reason for the outcome. */
    public record Finding(String code, Level level, String advice) {}

    static Screening of(List<ScreeningRule> met) {
        return new Screening(
                met.stream()
                        .map(ScreeningRule::outcome)
                        .max(Comparator.naturalOrder())
                        .orElse(Outcome.CLEAR),
                met.stream()
                        .sorted(Comparator.comparing(ScreeningRule::level))
                        .map(rule -> new Finding(rule.code(), rule.level(), rule.advice()))
                        .toList());
    }

    /** A doctor has to be seen first. */
    public boolean refers() {
        return outcome == Outcome.REFER;
    }

    /** A practitioner has to look at it, whatever a doctor has said. */
    public boolean asksForCare() {
        return findings.stream().anyMatch(finding -> finding.level() == Level.CAUTION);
    }
}
