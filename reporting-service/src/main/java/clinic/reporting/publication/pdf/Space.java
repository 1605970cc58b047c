package clinic.reporting.publication.pdf;

import clinic.reporting.publication.reading.Table;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many rows of one line a table is as high as, where its numbers are kept whole and its names are broken. */
record Space(Table table) {

    private static final int CAPTION_HEAD_AND_GAP = 3;
    private static final int CHARACTERS = 58;
    private static final int NARROWEST = 10;
    private static final int BETWEEN = 2;
    private static final double WITHOUT_A_RULE = 0.75;

    static double rows(List<Table> tables) {
        return tables.stream().mapToDouble(it -> new Space(it).rows()).sum();
    }

    private double rows() {
        int label = Math.max(
                NARROWEST,
                CHARACTERS
                        - IntStream.range(1, table.columns().size())
                                .map(this::width)
                                .sum());
        return CAPTION_HEAD_AND_GAP
                + table.rows().stream().mapToDouble(it -> rows(it, label)).sum();
    }

    private static double rows(Table.Row row, int label) {
        int amounts =
                row.cells().stream().mapToInt(it -> parts(it).length).max().orElse(1);
        return 1 + WITHOUT_A_RULE * (Math.max(amounts, 1 + row.label().length() / label) - 1);
    }

    /** In characters, with what keeps it from the next column. */
    private int width(int column) {
        return BETWEEN
                + Stream.concat(
                                Stream.of(table.columns().get(column)),
                                table.rows().stream()
                                        .flatMap(
                                                it -> Stream.of(parts(it.cells().get(column - 1)))))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    /** Amounts of several currencies stand below each other. */
    private static String[] parts(String cell) {
        return cell.split(", ");
    }
}
