package clinic.reporting.publication.reading;

import java.util.Locale;

/** What people call that which has only a code here. */
final class Names {

    private static final int RECOGNISABLE = 8;

    private Names() {}

    /** Of a technique or an area: {@code deep-tissue}, {@code LOWER_BACK}. */
    static String of(String code) {
        String words = code.replaceAll("[-_]+", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? code : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Rooms have no names in what this service hears; the end of an id is where they differ. */
    static String ofRoom(String id) {
        return id.length() <= 2 * RECOGNISABLE ? id : "…" + id.substring(id.length() - RECOGNISABLE);
    }
}
