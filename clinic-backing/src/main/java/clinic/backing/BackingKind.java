package clinic.backing;

import java.util.Locale;

/** Chosen by the system property {@code clinic.backing}; without it, containers where Docker answers, else embedded. */
enum BackingKind {
    EMBEDDED,
    CONTAINERS,
    EXTERNAL;

    static BackingKind chosen() {
        var name = System.getProperty("clinic.backing", "");
        if (!name.isBlank()) {
            return valueOf(name.strip().toUpperCase(Locale.ROOT));
        }
        return Docker.answers() ? CONTAINERS : EMBEDDED;
    }
}
