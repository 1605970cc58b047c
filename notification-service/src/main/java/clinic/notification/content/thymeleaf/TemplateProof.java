package clinic.notification.content.thymeleaf;

import clinic.notification.content.ContentRefused;
import clinic.notification.content.Page;
import clinic.notification.content.Page.Trend.Week;
import clinic.notification.content.Template;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** Lays a full page and an empty one out, so that a broken template stops the start and not an email. */
record TemplateProof(BiFunction<Template, Page, String> layout) {

    private static final Page.Head HEAD = new Page.Head("proof", Locale.ENGLISH, "subject", "title", "preheader");
    private static final String LINK = "https://clinic.example/proof-link";
    private static final String PREFERENCES = "https://clinic.example/proof-preferences";

    private static final Page FULL = new Page(
            HEAD,
            "proof-greeting",
            List.of("proof-lead"),
            List.of(new Page.Row("proof-label", "proof-value"), new Page.Row("proof-label", "proof-value", 40)),
            new Page.Trend(
                    "trend", "cid:proof", "alternative", List.of("figure"), List.of(new Week("W1", List.of("1")))),
            new Page.Link("proof-link-label", LINK),
            "proof-caution",
            List.of("proof-note"),
            new Page.Foot("proof-from", "proof-reason", new Page.Link("proof-preferences-label", PREFERENCES)));
    private static final Page EMPTY =
            new Page(HEAD, "greeting", List.of(), List.of(), null, null, List.of(), new Page.Foot("from", null, null));

    /** @throws ContentRefused when it cannot be laid out or leaves out what a reader needs */
    void check(Template template) {
        String full = laidOut(template, FULL);
        laidOut(template, EMPTY);
        Stream.of("greeting", "lead", "label", "value", "link-label", "caution", "note", "from", "reason")
                .map(part -> "proof-" + part)
                .filter(part -> !full.contains(part))
                .findFirst()
                .ifPresent(part -> missing(template, part.substring("proof-".length())));
        Stream.of(LINK, PREFERENCES)
                .filter(address -> !full.contains(address))
                .findFirst()
                .ifPresent(address -> missing(template, address.replaceFirst(".*proof-", "") + " address"));
    }

    private static void missing(Template template, String part) {
        throw new ContentRefused(template.source(), "does not show the " + part);
    }

    private String laidOut(Template template, Page page) {
        try {
            return layout.apply(template, page);
        } catch (TemplateEngineException e) {
            throw new ContentRefused(template.source(), reason(e));
        }
    }

    /** What is wrong at the bottom of it, and the line where it was noticed. */
    private static String reason(Throwable e) {
        Throwable bottom = e;
        String line = "";
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            bottom = cause;
            if (cause instanceof TemplateProcessingException at && at.getLine() != null) {
                line = "line " + at.getLine() + ": ";
            }
        }
        return line + bottom.getMessage();
    }
}
