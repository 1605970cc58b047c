package clinic.reporting.publication;

import clinic.reporting.week.Week;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a downloaded report is called: letters, digits and hyphens, whatever the practitioner is called. */
final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    /** @param practitioner a practitioner's name, null for the clinic's report */
    static String of(Week week, @Nullable String practitioner, String ending) {
        String whose = practitioner == null ? "clinic" : plain(practitioner);
        return week.name() + "-" + (whose.isEmpty() ? "practitioner" : whose) + "." + ending;
    }

    private static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
