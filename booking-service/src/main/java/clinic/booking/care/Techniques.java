package clinic.booking.care;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The techniques and how often to come: data that a practitioner reads, signs off and changes; validated at start. */
@ConfigurationProperties(value = "clinic.care", ignoreUnknownFields = false)
public record Techniques(List<Technique> techniques, List<FrequencyRule> frequencies) {

    /** What others name by its code: reports, follow-up emails, treatments. */
    private static final Set<String> NEEDED = Set.of(
            "swedish",
            "deep-tissue",
            "shiatsu",
            "targeted-therapeutic",
            "myofascial-release",
            "trigger-point",
            "acupressure",
            "friction",
            "effleurage",
            "petrissage",
            "tapotement",
            "myotherapy",
            "sports",
            "lymphatic-drainage",
            "reflexology",
            "aromatherapy",
            "hot-stone");

    public Techniques {
        techniques = Entries.list(techniques);
        frequencies = Entries.list(frequencies);
        Entries.requireDistinct(techniques, Technique::code, "technique");
        Set<String> missing = new TreeSet<>(NEEDED);
        techniques.forEach(technique -> missing.remove(technique.code()));
        Entries.require(missing.isEmpty(), "The catalogue", "lacks " + String.join(", ", missing));
        Entries.require(
                !frequencies.isEmpty()
                        && frequencies.get(frequencies.size() - 1).isForEverybody(),
                "The last frequency",
                "is not for everybody");
    }

    public boolean knows(String code) {
        return techniques.stream().anyMatch(technique -> technique.code().equals(code));
    }

    /** @throws IllegalArgumentException when the catalogue lacks it */
    public Technique get(String code) {
        return techniques.stream()
                .filter(technique -> technique.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no technique of the catalogue"));
    }

    Frequency frequency(Technique technique, Situation situation) {
        return frequencies.stream()
                .filter(rule -> rule.appliesTo(technique, situation))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the last frequency is for everybody"))
                .frequency();
    }
}
