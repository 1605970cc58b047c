package clinic.notification.consent.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, in words.
 *
 * @param direction {@code ltr} or {@code rtl}
 * @param done what was just done; null when nothing was
 * @param alert why nothing was done; null when nothing was refused
 * @param form null when there is nothing to do here
 * @param notes what else there is to know
 * @param link where else to go; null for nowhere
 */
public record ClientPage(
        String language,
        String direction,
        String title,
        @Nullable String done,
        @Nullable String alert,
        List<String> lines,
        @Nullable Form form,
        List<String> notes,
        @Nullable Link link) {

    static ClientPage of(Words words, String title) {
        return new ClientPage(words.language(), words.direction(), title, null, null, List.of(), null, List.of(), null);
    }

    /** @param reason the slug of a refusal */
    static ClientPage closed(Words words, String reason) {
        return of(words, words.say("closed.title")).refused(words.sayOr("closed", reason));
    }

    private ClientPage refused(String why) {
        return new ClientPage(language, direction, title, done, why, lines, form, notes, link);
    }

    ClientPage saying(String... what) {
        return new ClientPage(language, direction, title, done, alert, List.of(what), form, notes, link);
    }

    ClientPage done(String what) {
        return new ClientPage(language, direction, title, what, alert, lines, form, notes, link);
    }

    ClientPage with(Form what) {
        return new ClientPage(language, direction, title, done, alert, lines, what, notes, link);
    }

    ClientPage noting(String... what) {
        return new ClientPage(language, direction, title, done, alert, lines, form, List.of(what), link);
    }

    ClientPage leadingTo(Link where) {
        return new ClientPage(language, direction, title, done, alert, lines, form, notes, where);
    }

    /**
     * It is sent to where the page came from.
     *
     * @param legend what it is about; null when the page has said so
     * @param kind the style of its buttons: {@code plain}, {@code grave} or {@code scale}
     */
    public record Form(@Nullable String legend, String kind, List<Box> boxes, List<Button> buttons) {}

    /** To be ticked. */
    public record Box(String name, String label, boolean ticked) {}

    /**
     * @param name of what it sends; null when it sends nothing of its own
     * @param spoken its label for those who hear it
     * @param pressed it was chosen before
     */
    public record Button(@Nullable String name, String value, String label, String spoken, boolean pressed) {}

    /** A way to another page. */
    public record Link(String label, String address) {}
}
