package clinic.reporting.publication.chart;

import java.util.Locale;

/** Collects shapes. Whatever text it is given can only ever be read. */
final class Canvas {

    private final StringBuilder shapes = new StringBuilder();

    Canvas line(double x1, double y1, double x2, double y2, Ink ink, int width) {
        return add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"/>",
                x1, y1, x2, y2, ink.colour(), width);
    }

    Canvas box(double x, double y, double width, double height, Ink ink) {
        return add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                x, y, width, height, ink.colour());
    }

    Canvas dot(double x, double y, Ink ink) {
        return add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>", x, y, ink.colour());
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} of what lies at {@code x} */
    Canvas text(double x, double y, String anchor, Ink ink, String text) {
        return add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"13\" fill=\"%s\">%s</text>",
                x, y, anchor, ink.colour(), escaped(text));
    }

    String shapes() {
        return shapes.toString();
    }

    private Canvas add(String shape, Object... details) {
        shapes.append(String.format(Locale.ROOT, shape, details));
        return this;
    }

    /** Without what XML has no way to write. */
    static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
