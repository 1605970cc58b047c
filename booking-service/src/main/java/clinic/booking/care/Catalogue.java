package clinic.booking.care;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a clinic's practitioners have agreed on: techniques and screening rules that fit together. No diagnosis. */
public final class Catalogue {

    private static final String GENTLEST = "swedish";

    private static final Comparator<Recommendation> BEST_FIRST =
            Comparator.comparing(Recommendation::score).reversed();

    private final Techniques techniques;
    private final ScreeningRules rules;

    /** @throws IllegalArgumentException when a rule names what the techniques do not have */
    public Catalogue(Techniques techniques, ScreeningRules rules) {
        this.techniques = techniques;
        this.rules = rules;
        rules.rules().forEach(this::requireKnown);
    }

    public Screening screen(IntakeForm form) {
        return Screening.of(rules.met(form));
    }

    /** The best first; what a doctor has to see before is taken to be cleared. Empty when a practitioner decides. */
    public List<Recommendation> recommend(IntakeForm form) {
        Precautions precautions = precautions(form);
        Situation situation = form.situation(precautions.areas());
        List<Technique> allowed = techniques.techniques().stream()
                .filter(technique -> !precautions.contraindicates(technique, situation))
                .filter(technique -> !technique.worksOnAnyOf(precautions.areas()))
                .sorted(Comparator.comparing(Technique::pressure).thenComparing(Technique::code))
                .toList();
        List<Recommendation> fitting = allowed.stream()
                .filter(technique -> technique.pressure().compareTo(form.pressure()) <= 0)
                .map(technique -> recommendation(technique, form, situation, precautions))
                .filter(recommendation -> recommendation.score() > 0)
                .sorted(BEST_FIRST)
                .toList();
        return fitting.isEmpty() ? gentlest(allowed, situation, precautions) : fitting;
    }

    /** Whether a practitioner has to decide before this technique is used on a client. */
    public boolean contraindicates(IntakeForm form, String technique) {
        Precautions precautions = precautions(form);
        Technique asked = techniques.get(technique);
        Predicate<Area> reported = form.areas()::contains;
        return precautions.contraindicates(asked, form.situation(precautions.areas()))
                || precautions.areas().stream().filter(reported).anyMatch(asked::worksOn);
    }

    private Precautions precautions(IntakeForm form) {
        return Precautions.of(form, rules.met(form), rules.limitsMet(form));
    }

    private Recommendation recommendation(
            Technique technique, IntakeForm form, Situation situation, Precautions precautions) {
        Score score = Score.of(technique, form, situation);
        return recommendation(technique, score.total(), score.reasons(), situation, precautions);
    }

    private List<Recommendation> gentlest(List<Technique> allowed, Situation situation, Precautions precautions) {
        return allowed.stream()
                .filter(technique -> technique.code().equals(GENTLEST))
                .map(technique -> recommendation(
                        technique, 0, List.of("Nothing fits better than light strokes (+0)"), situation, precautions))
                .toList();
    }

    private Recommendation recommendation(
            Technique technique, int score, List<String> reasons, Situation situation, Precautions precautions) {
        Stream<String> own = technique.cautions().stream()
                .filter(caution -> caution.appliesTo(situation))
                .map(Technique.Precaution::text);
        return new Recommendation(
                technique.code(),
                score,
                reasons,
                Stream.concat(precautions.handling().stream(), own).distinct().toList(),
                techniques.frequency(technique, situation));
    }

    private void requireKnown(ScreeningRule rule) {
        String where = "screening rule " + rule.code();
        rule.excludedTechniques()
                .forEach(code ->
                        Entries.require(techniques.knows(code), where, "excludes the unknown technique " + code));
        rule.excludedIngredients()
                .forEach(code -> Entries.require(
                        techniques.techniques().stream()
                                .anyMatch(technique -> technique.ingredients().contains(code)),
                        where,
                        "excludes the ingredient " + code + ", which no technique has"));
    }
}
