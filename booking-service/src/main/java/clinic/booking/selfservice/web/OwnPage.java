package clinic.booking.selfservice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, in words.
 *
 * @param done what was just done; null when nothing was
 * @param alert why nothing was done; null when there was nothing to refuse
 * @param note what else the client should know
 * @param phone the clinic's, when the client had better call
 * @param other a booking that stays as it is; null when there is none
 * @param actions null when nothing can be done here
 * @param answers null when no answer is waited for
 * @param waiting null when there is nothing to wait for
 */
public record OwnPage(
        String lang,
        String title,
        @Nullable String done,
        @Nullable String alert,
        List<Row> rows,
        @Nullable String note,
        @Nullable Phone phone,
        @Nullable Other other,
        @Nullable Actions actions,
        @Nullable Answers answers,
        @Nullable Waiting waiting) {

    /**
     * Where there is nothing to show.
     *
     * @param room what texts of this kind of page begin with
     * @param reason what is said of it, in the texts
     */
    static OwnPage without(String room, String reason, Words words) {
        String alert = words.sayOf(room + "closed." + reason, "closed." + reason, "closed");
        String title = words.say(room + "title.closed");
        return new OwnPage(words.language(), title, null, alert, List.of(), null, null, null, null, null, null);
    }

    /** A line of what is booked. */
    public record Row(String label, String value) {}

    /** A number to read and one to dial. */
    public record Phone(String label, String number, String dial) {}

    /** What is said of another booking, and where to change it. */
    public record Other(String note, String label, String path) {}

    /** The forms. @param version of the booking that was seen */
    public record Actions(
            String path,
            long version,
            String moveTitle,
            String moveLabel,
            String moveChoice,
            String moveButton,
            List<Day> days,
            String noTimes,
            @Nullable String laterPath,
            String later,
            String cancelTitle,
            String cancelQuestion,
            String cancelButton) {}

    /** What an offer is answered with. */
    public record Answers(
            String path, String acceptButton, String declineTitle, String declineQuestion, String declineButton) {}

    /** An earlier time: asked for, or to be asked for. @param days null when the form needs none */
    public record Waiting(
            String path,
            String title,
            String text,
            String button,
            @Nullable Days days) {}

    /** Which days, and with whom. @param first and {@code last}: the bounds, as a form sends them back */
    public record Days(
            String firstLabel, String lastLabel, String first, String last, String who, String same, String any) {}

    /** Times to choose from. */
    public record Day(String name, List<Time> times) {}

    /** @param start with its offset, as the form sends it back */
    public record Time(String start, String name) {}
}
