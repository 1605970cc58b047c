package clinic.reporting.publication.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class WeekTableTest {

    private static final String REPORT = """
            {"week":"2026-W47","from":"2026-11-16","to":"2026-11-22","edition":2,
             "practitioner":{"id":"anna","name":"Anna \\"Änni\\" Muster, MSc"},
             "sessions":{"completed":17},"utilisation":0.73,"noShowRate":null,
             "minutes":{"available":1500},
             "revenue":[{"amount":"1512.50","currency":"EUR"},{"amount":"900","currency":"JPY"}],
             "pain":{"measured":17,"meanChange":-1.5,"interval":[-2.5,-0.5],"worsenedShare":0.00001,
                     "followUpMeasured":3,"followUpMeanChange":-2.0588235294117645},
             "techniques":[{"technique":"deep-tissue","sessions":4,"meanChange":-2,
                            "revenue":[{"amount":"340.00","currency":"EUR"}]}],
             "trend":[{"week":"2026-W46","completed":12,"utilisation":null}],
             "previous":{"week":"2026-W46","from":"2026-11-09","to":"2026-11-15","sessions":{"completed":12}}}""";

    private static JsonNode report() {
        return JsonMapper.shared().readTree(REPORT);
    }

    private static List<String> read(JsonNode report) {
        return CsvReader.builder().ofCsvRecord(WeekTable.of(report)).stream()
                .skip(1)
                .map(it -> String.join("|", it.getFields().subList(4, 10)))
                .toList();
    }

    @Test
    void everyFigureHasALineWithItsNAndUnit() {
        assertThat(read(report()))
                .containsExactly(
                        "sessions||completed|17||count",
                        "week||utilisation|0.73||fraction",
                        "week||noShowRate|||fraction",
                        "minutes||available|1500||minutes",
                        "week||revenue|1512.50||EUR",
                        "week||revenue|900||JPY",
                        "pain||measured|17||count",
                        "pain||meanChange|-1.5|17|points",
                        "pain||intervalFrom|-2.5|17|points",
                        "pain||intervalTo|-0.5|17|points",
                        "pain||worsenedShare|0.000010|17|fraction",
                        "pain||followUpMeasured|3||count",
                        "pain||followUpMeanChange|-2.0588235294117645|3|points",
                        "techniques|deep-tissue|sessions|4||count",
                        "techniques|deep-tissue|meanChange|-2|4|points",
                        "techniques|deep-tissue|revenue|340.00||EUR",
                        "trend|2026-W46|completed|12||count",
                        "trend|2026-W46|utilisation|||fraction",
                        "previous.sessions||completed|12||count");
    }

    @Test
    void isWrittenAsRfc4180Says() {
        String text = WeekTable.of(report());
        assertThat(text).startsWith("week,edition,practitionerId,practitioner,section,item,figure,value,n,unit\r\n");
        assertThat(text)
                .contains("\r\n2026-W47,2,anna,\"Anna \"\"Änni\"\" Muster, MSc\",sessions,,completed,17,,count\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-Anna", "@sum(A1)", "\t=1", "\r=1", "  =cmd|' /C calc'!A0", "＝1"})
    void textIsNeverAFormula(String hostile) {
        ObjectNode report = (ObjectNode) report();
        report.withObject("/practitioner").put("name", hostile);
        report.withArray("/rooms").addObject().put("room", hostile).put("utilisation", -0.5);
        var lines = CsvReader.builder().ofCsvRecord(WeekTable.of(report)).stream()
                .skip(1)
                .toList();
        assertThat(lines).allMatch(it -> it.getField(3).equals("'" + hostile));
        assertThat(lines)
                .anyMatch(it ->
                        it.getField(5).equals("'" + hostile) && it.getField(7).equals("-0.5"));
    }
}
