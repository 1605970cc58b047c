package clinic.booking.care;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue.
 *
 * @param code what a technique is called everywhere, for example {@code deep-tissue}
 * @param description how it is done
 * @param primary symptoms, causes and conditions it is first for
 * @param secondary those it helps as well
 * @param areas where it works
 * @param avoid when it must not be used
 * @param trigger when it is the typical choice
 * @param triggerScore what the trigger counts, 5 where nothing is said
 * @param cautions what to leave out for whom
 * @param ingredients what it cannot do without and some do not bear
 * @param roomFeatures what its room must have
 * @param source where the entry comes from
 */
public record Technique(
        String code,
        String name,
        Pressure pressure,
        String description,
        List<String> primary,
        List<String> secondary,
        List<Area> areas,
        List<Criterion> avoid,
        List<Criterion> trigger,
        @Nullable Integer triggerScore,
        List<Precaution> cautions,
        List<String> ingredients,
        List<String> roomFeatures,
        String source) {

    private static final int TRIGGER_SCORE = 5;

    public Technique {
        String where = "technique " + code;
        Entries.requireText(code, where, "code");
        Entries.require(code.matches("[a-z]+(-[a-z]+)*"), where, "has a code that is not lower case");
        Entries.requireText(name, where, "name");
        Entries.requirePresent(pressure, where, "pressure");
        Entries.requireText(description, where, "description");
        Entries.requireText(source, where, "source");
        primary = Entries.list(primary);
        secondary = Entries.list(secondary);
        Vocabulary.requireComplaints(where, primary);
        Vocabulary.requireComplaints(where, secondary);
        areas = Entries.list(areas);
        Entries.require(!areas.isEmpty(), where, "has no areas");
        avoid = Entries.list(avoid);
        trigger = Entries.list(trigger);
        Entries.require(!trigger.isEmpty(), where, "has no trigger");
        triggerScore = triggerScore == null ? Integer.valueOf(TRIGGER_SCORE) : triggerScore;
        cautions = Entries.list(cautions);
        ingredients = Entries.list(ingredients);
        roomFeatures = Entries.list(roomFeatures);
    }

    /** Something to leave out. @param when empty for everybody */
    public record Precaution(List<Criterion> when, String text) {

        public Precaution {
            when = Entries.list(when);
            Entries.requireText(text, "a technique's caution", "text");
        }

        boolean appliesTo(Situation situation) {
            return when.isEmpty() || Criterion.anyHolds(when, situation);
        }
    }

    boolean worksOn(Area area) {
        return areas.stream().anyMatch(area::countsAs);
    }

    boolean worksOnAnyOf(Collection<Area> excluded) {
        return areas.stream().anyMatch(area -> excluded.stream().anyMatch(area::touches));
    }
}
