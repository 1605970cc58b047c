package clinic.booking.care;

import java.util.List;

/** The shipped catalogue, asked in words. */
final class Shipped {

    static final Catalogue CATALOGUE = CatalogueFile.shipped().read();
    private static final Techniques TECHNIQUES = CatalogueFile.shipped().techniquesRead();

    private Shipped() {}

    static Technique technique(String code) {
        return TECHNIQUES.get(code);
    }

    static List<String> all() {
        return TECHNIQUES.techniques().stream().map(Technique::code).toList();
    }

    static List<Recommendation> recommended(String answers) {
        return CATALOGUE.recommend(Forms.of(answers));
    }

    static List<String> codes(String answers) {
        return recommended(answers).stream().map(Recommendation::technique).toList();
    }

    static Recommendation recommended(String technique, String answers) {
        return recommended(answers).stream()
                .filter(recommendation -> recommendation.technique().equals(technique))
                .findFirst()
                .orElseThrow();
    }
}
