package clinic.notification.content;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an email says, before it is laid out. */
public record Page(
        Locale locale,
        String subject,
        String greeting,
        List<String> lead,
        List<Row> rows,
        @Nullable Link link,
        List<String> notes,
        String from) {

    /** Where the reader can do something. */
    public record Link(String label, String address) {}

    /** A line of the table. */
    public record Row(String label, String value) {}
}
