package clinic.booking.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a table of past sessions can say; header cells are compared by their letters and digits alone. */
enum Column {
    START("start"),
    PRACTITIONER("practitioner", "practitionerid", "practitioneremail"),
    CLIENT_EMAIL("clientEmail", "email"),
    GIVEN_NAME("givenName", "clientgivenname", "firstname"),
    FAMILY_NAME("familyName", "clientfamilyname", "lastname"),
    TREATMENT("treatment", "treatmentid"),
    ROOM("room", "roomid"),
    DURATION("durationMinutes", "duration"),
    STATUS("status"),
    LATE_CANCELLED("lateCancelled"),
    PRICE("price"),
    CURRENCY("currency"),
    TECHNIQUES("techniques", "technique"),
    AREAS("areas", "area"),
    PAIN_BEFORE("painBefore"),
    PAIN_AFTER("painAfter"),
    TENSION("tension"),
    MOBILITY("mobility"),
    STRESS("stress"),
    SLEEP("sleep"),
    ADVERSE("adverse");

    /** Without these no line can be taken in. */
    static final List<Column> REQUIRED = List.of(START, PRACTITIONER, CLIENT_EMAIL, TREATMENT);

    private final String title;
    private final List<String> names;

    Column(String title, String... aliases) {
        this.title = title;
        this.names =
                Stream.concat(Stream.of(plain(title)), Arrays.stream(aliases)).toList();
    }

    static Optional<Column> named(String header) {
        String name = plain(header);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(name))
                .findFirst();
    }

    String title() {
        return title;
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
