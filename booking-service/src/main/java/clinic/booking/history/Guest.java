package clinic.booking.history;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who a line says was treated. Names are needed only of those the clinic does not know yet. */
record Guest(
        String email, @Nullable String givenName, @Nullable String familyName) {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@,;:<>()\\[\\]\\\\\"]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 100;

    static Guest of(Cells cells) {
        String email = cells.required(Column.CLIENT_EMAIL);
        if (email.length() > LONGEST_ADDRESS || !ADDRESS.matcher(email).matches()) {
            throw Cells.refused(Column.CLIENT_EMAIL, "is no email address");
        }
        return new Guest(email, name(cells, Column.GIVEN_NAME), name(cells, Column.FAMILY_NAME));
    }

    /** Addresses that differ in case alone are the same person's. */
    String key() {
        return key(email);
    }

    static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String name(Cells cells, Column column) {
        String name = cells.text(column);
        if (name != null && name.length() > LONGEST_NAME) {
            throw Cells.refused(column, "is longer than " + LONGEST_NAME + " characters");
        }
        return name;
    }
}
