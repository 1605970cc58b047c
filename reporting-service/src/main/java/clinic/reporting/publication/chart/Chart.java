package clinic.reporting.publication.chart;

/**
 * A drawn chart. It loads nothing, runs nothing and has no style attributes, so a strict content policy lets it be.
 *
 * @param id unique on its page: letters, digits and hyphens
 * @param title what it shows
 * @param description all it shows, for those who hear it
 * @param width in pixels, as is {@code height}
 */
public record Chart(String id, String title, String description, int width, int height, String shapes) {

    /** In the font of whatever it is put into. */
    public String svg() {
        return open("").append(shapes).append("</svg>").toString();
    }

    /** In a font of its own, for readers that have none to pass on. */
    public String svg(String fontFamily) {
        String font = " font-family=\"" + Canvas.escaped(fontFamily) + "\"";
        return open(font).append(shapes).append("</svg>").toString();
    }

    private StringBuilder open(String font) {
        return new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"")
                .append("%1$s-title %1$s-text\" viewBox=\"0 0 %2$d %3$d\" width=\"%2$d\" height=\"%3$d\"%4$s>"
                        .formatted(id, width, height, font))
                .append("<title id=\"%s-title\">%s</title>".formatted(id, Canvas.escaped(title)))
                .append("<desc id=\"%s-text\">%s</desc>".formatted(id, Canvas.escaped(description)));
    }
}
