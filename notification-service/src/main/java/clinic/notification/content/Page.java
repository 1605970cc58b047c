package clinic.notification.content;

import java.util.List;
import java.util.Locale;

/** What an email says, before it is laid out. */
public record Page(
        Locale locale,
        String subject,
        String greeting,
        List<String> lead,
        List<Row> rows,
        List<String> notes,
        String from) {

    /** A line of the table. */
    public record Row(String label, String value) {}
}
