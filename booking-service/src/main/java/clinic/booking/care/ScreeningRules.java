package clinic.booking.care;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** When to send a client to a doctor and what to heed: data, as {@link Techniques}. */
@ConfigurationProperties(value = "clinic.screening", ignoreUnknownFields = false)
public record ScreeningRules(List<ScreeningRule> rules, List<PressureLimit> limits) {

    public ScreeningRules {
        rules = Entries.list(rules);
        limits = Entries.list(limits);
        Entries.requireDistinct(rules, ScreeningRule::code, "screening rule");
        for (Enum<?> sign : signs()) {
            Entries.require(
                    rules.stream().flatMap(rule -> rule.when().stream()).anyMatch(when -> when.names(sign.name())),
                    sign.name(),
                    "has no screening rule");
        }
    }

    List<ScreeningRule> met(IntakeForm form) {
        Situation situation = form.situation(Set.of());
        return rules.stream()
                .filter(rule -> Criterion.anyHolds(rule.when(), situation))
                .toList();
    }

    List<PressureLimit> limitsMet(IntakeForm form) {
        Situation situation = form.situation(Set.of());
        return limits.stream()
                .filter(limit -> Criterion.anyHolds(limit.when(), situation))
                .toList();
    }

    /** A client may tick them: none may go unheeded. */
    private static List<Enum<?>> signs() {
        return Stream.<Enum<?>>concat(Stream.of(Condition.values()), Stream.of(WarningSign.values()))
                .toList();
    }
}
