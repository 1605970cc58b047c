package clinic.booking.care;

import java.util.List;
import java.util.stream.Stream;

/** Facts that hold together, as a rule states them: {@code PREGNANCY + HEADACHE}. */
public record Criterion(String text, List<Fact> facts) {

    public static Criterion of(String text) {
        return new Criterion(
                text,
                Stream.of(text.split("\\+")).map(String::strip).map(Fact::of).toList());
    }

    boolean holds(Situation situation) {
        return facts.stream().allMatch(fact -> fact.test().test(situation));
    }

    boolean names(String code) {
        return facts.stream().anyMatch(fact -> fact.text().equals(code));
    }

    static boolean anyHolds(List<Criterion> alternatives, Situation situation) {
        return alternatives.stream().anyMatch(criterion -> criterion.holds(situation));
    }

    @Override
    public String toString() {
        return text;
    }
}
