package clinic.notification.content;

import clinic.notification.email.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an email says, before it is laid out.
 *
 * @param trend the weeks before; null where there are none to tell of
 * @param link where the reader can do something; null when there is nothing to do
 * @param caution what nobody may overlook; null when there is nothing to warn of
 */
public record Page(
        Head head,
        String greeting,
        List<String> lead,
        List<Row> rows,
        @Nullable Trend trend,
        @Nullable Link link,
        @Nullable String caution,
        List<String> notes,
        Foot foot) {

    public Page(
            Head head,
            String greeting,
            List<String> lead,
            List<Row> rows,
            @Nullable Link link,
            @Nullable String caution,
            List<String> notes,
            Foot foot) {
        this(head, greeting, lead, rows, null, link, caution, notes, foot);
    }

    /**
     * What an email is, before it says anything.
     *
     * @param clinicId whose layout it is
     * @param title the heading above it
     * @param preheader what an inbox shows beside the subject
     */
    public record Head(String clinicId, Locale locale, String subject, String title, String preheader) {

        static Head of(Kind kind, String clinicId, String subject, Phrasebook words) {
            return new Head(
                    clinicId, words.locale(), subject, words.say(kind + ".title"), words.say(kind + ".preheader"));
        }

        public String language() {
            return locale.toLanguageTag();
        }

        public String direction() {
            return Languages.rightToLeft(locale) ? "rtl" : "ltr";
        }

        /** The side where lines start. */
        public String start() {
            return Languages.rightToLeft(locale) ? "right" : "left";
        }
    }

    /** Where the reader can do something. */
    public record Link(String label, String address) {}

    /** A line of the table. @param percent how long the bar under the value is; null for no bar */
    public record Row(String label, String value, @Nullable Integer percent) {

        public Row(String label, String value) {
            this(label, value, null);
        }
    }

    /**
     * Weeks side by side, below a picture of them.
     *
     * @param picture where the page finds it
     * @param alternative what the picture shows, for those who do not see it
     */
    public record Trend(String title, String picture, String alternative, List<String> labels, List<Week> weeks) {

        /** @param figures one for each label */
        public record Week(String name, List<String> figures) {}
    }

    /**
     * Who writes, and why.
     *
     * @param reason null where the reader asked for the email with what they did
     * @param preferences where the reader chooses what to get
     */
    public record Foot(
            String from, @Nullable String reason, @Nullable Link preferences) {

        static Foot of(String from) {
            return new Foot(from, null, null);
        }
    }
}
