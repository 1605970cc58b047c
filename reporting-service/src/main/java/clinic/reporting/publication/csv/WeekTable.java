package clinic.reporting.publication.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A report in the form of RFC 4180. */
public final class WeekTable {

    private static final String[] COLUMNS = {
        "week", "edition", "practitionerId", "practitioner", "section", "item", "figure", "value", "n", "unit"
    };

    private WeekTable() {}

    /** @param report as the JSON report has it */
    public static String of(JsonNode report) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(COLUMNS);
            Lines.of(report).forEach(line -> writer.writeRecord(cells(report, line)));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory can always be written", e);
        }
        return text.toString();
    }

    private static String[] cells(JsonNode report, Line line) {
        return Stream.of(
                        Cell.of(report.at("/week").asString()),
                        Cell.of(report.at("/edition").numberValue()),
                        Cell.of(report.at("/practitioner/id").asString("")),
                        Cell.of(report.at("/practitioner/name").asString("")),
                        line.section().isEmpty() ? "week" : line.section(),
                        Cell.of(line.item()),
                        line.figure(),
                        Cell.of(line.value()),
                        Cell.of(line.n()),
                        line.unit())
                .toArray(String[]::new);
    }
}
