package clinic.reporting.publication.reading;

import clinic.events.WeekPublished.Change;
import clinic.reporting.publication.PublishedWeek;
import clinic.reporting.week.Corrections;
import clinic.reporting.week.Unusual;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands out of a week and what was corrected in it, a sentence each. */
record Remarks(Phrases phrases) {

    /** Corrected figures that are said one by one, with what their label is called. */
    private static final Map<String, String> SAID = Map.of(
            "sessions.completed", "completed",
            "sessions.cancelled", "cancelled",
            "sessions.noShow", "noShow",
            "utilisation", "utilisation",
            "noShowRate", "noShowRate",
            "cancellationRate", "cancellationRate");

    List<String> of(PublishedWeek published) {
        return Stream.concat(
                        published.report().unusual().stream().map(this::unusual),
                        Stream.of(published)
                                .filter(it -> !it.corrections().isEmpty())
                                .map(it -> corrected(it.edition(), it.corrections())))
                .toList();
    }

    String unusual(Unusual unusual) {
        String figure = unusual.figure().startsWith("revenue.") ? "revenue" : unusual.figure();
        Amount amount = new Amount(unusual.figure(), phrases.numbers());
        return phrases.words()
                .say(
                        "unusual." + figure + "." + unusual.direction(),
                        amount.written(unusual.value()),
                        amount.written(unusual.usual()));
    }

    private String corrected(long edition, List<Change> corrections) {
        List<Change> whole = Corrections.ofTheWhole(corrections);
        List<String> said = whole.stream()
                .filter(it -> SAID.containsKey(it.figure()) || it.figure().startsWith("revenue."))
                .flatMap(this::changed)
                .toList();
        String number = phrases.numbers().count(edition);
        return said.isEmpty()
                ? phrases.words().say("corrected.parts", number)
                : phrases.words().say("corrected", number, String.join("; ", said));
    }

    /** Nothing, where the difference is lost in rounding. */
    private Stream<String> changed(Change change) {
        String figure = phrases.words().say(SAID.getOrDefault(change.figure(), "revenue"));
        String before = written(change.figure(), change.before());
        String after = written(change.figure(), change.after());
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(phrases.words().say("corrected.figure", figure, before, after));
    }

    private String written(String figure, @Nullable Double value) {
        return value == null ? phrases.words().say("none") : new Amount(figure, phrases.numbers()).written(value);
    }
}
