package clinic.booking.care;

import java.util.ArrayList;
import java.util.List;

/** How well a technique fits, term by term. */
final class Score {

    private static final int PRIMARY = 3;
    private static final int SECONDARY = 1;
    private static final int AREA = 2;
    private static final int PRESSURE = 1;
    private static final int MOST_MATCHES = 2;

    private final List<String> reasons = new ArrayList<>();
    private int total;

    static Score of(Technique technique, IntakeForm form, Situation situation) {
        Score score = new Score();
        score.match(technique.primary(), situation, PRIMARY, "is what it is first used for");
        score.match(technique.secondary(), situation, SECONDARY, "is helped by it as well");
        form.areas().stream()
                .filter(technique::worksOn)
                .findFirst()
                .ifPresent(area -> score.add(AREA, "It works on " + area));
        if (technique.pressure() == form.pressure()) {
            score.add(PRESSURE, form.pressure() + " pressure was asked for");
        }
        technique.trigger().stream()
                .filter(criterion -> criterion.holds(situation))
                .findFirst()
                .ifPresent(criterion -> score.add(
                        technique.triggerScore() == null ? 0 : technique.triggerScore(),
                        "It is the typical choice for: " + criterion));
        return score;
    }

    int total() {
        return total;
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }

    private void match(List<String> codes, Situation situation, int points, String why) {
        codes.stream()
                .filter(situation.codes()::contains)
                .limit(MOST_MATCHES)
                .forEach(code -> add(points, code + " " + why));
    }

    private void add(int points, String reason) {
        total += points;
        reasons.add(reason + " (+" + points + ")");
    }
}
