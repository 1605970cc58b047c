package clinic.reporting.publication.reading;

import java.util.List;

/**
 * Figures in rows.
 *
 * @param id unique in its reading: letters and hyphens
 * @param columns what the cells of each row are; the first is what the rows are
 */
public record Table(String id, String caption, List<String> columns, List<Row> rows) {

    /** @param cells one less than the table has columns */
    public record Row(String label, List<String> cells) {}
}
