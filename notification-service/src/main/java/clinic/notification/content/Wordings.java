package clinic.notification.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How each clinic speaks: in its own words where it has some, else as all do. */
public final class Wordings {

    private final Wording usual;
    private final Map<String, Wording> own;

    Wordings(Wording usual, Map<String, Wording> own) {
        this.usual = usual;
        this.own = Map.copyOf(own);
    }

    public static Wordings builtIn() {
        return new Wordings(BuiltInWording.read(), Map.of());
    }

    public Wording of(String clinicId) {
        return own.getOrDefault(clinicId, usual);
    }

    public List<Template> templates() {
        return Stream.concat(Stream.of(usual), own.values().stream())
                .map(wording -> wording.templates().values())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
