package clinic.reporting.publication.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartTest {

    private static final List<Point> WEEKS = List.of(
            new Point("W1", 10.0, "10"),
            new Point("W2", null, "–"),
            new Point("W3", 5.0, "5"),
            new Point("W4", 0.0, "0"));

    @Test
    void columnsAreAsHighAsTheirValues() throws Exception {
        Document svg = read(ColumnChart.of("sessions", "Sessions", WEEKS).svg());
        assertThat(numbers(svg, "rect", "height")).containsExactly(116.0, 58.0, 0.0);
        assertThat(numbers(svg, "rect", "y")).containsExactly(26.0, 84.0, 142.0);
        assertThat(texts(svg, "text")).containsExactly("10", "W1", "–", "W2", "5", "W3", "0", "W4");
    }

    @Test
    void aLineHasAGapWhereNothingIsKnown() throws Exception {
        Document svg = read(LineChart.of("use", "Use", WEEKS).svg());
        assertThat(numbers(svg, "circle", "cy")).containsExactly(26.0, 84.0, 142.0);
        assertThat(numbers(svg, "line", "x1")).containsExactly(225.0, 0.0);
        assertThat(numbers(svg, "line", "y2")).containsExactly(142.0, 142.0);
    }

    @Test
    void whatIsNegativeHangsFromZero() throws Exception {
        Document svg =
                read(LineChart.of("pain", "Pain", List.of(new Point("W1", -4.0, "−4"), new Point("W2", -1.0, "−1")))
                        .svg());
        assertThat(numbers(svg, "circle", "cy")).containsExactly(142.0, 55.0);
        assertThat(numbers(svg, "text", "y")).containsExactly(160.0, 182.0, 47.0, 182.0);
        assertThat(numbers(svg, "line", "y1")).endsWith(26.0);
    }

    @Test
    void whatIsWrittenStandsWhereTheLineLeavesRoom() throws Exception {
        List<Point> dips = IntStream.of(8, 2, 8, 8, 7, 2)
                .mapToObj(it -> new Point("W" + it, (double) it, "" + it))
                .toList();
        Document svg = read(LineChart.of("use", "Use", dips).svg());
        List<Double> dots = numbers(svg, "circle", "cy");
        List<Double> texts = numbers(svg, "text", "y");
        assertThat(IntStream.range(0, dips.size()).mapToObj(i -> texts.get(2 * i) > dots.get(i)))
                .containsExactly(false, true, false, false, false, true);
    }

    @Test
    void valuesOnBothSidesShareOneScale() {
        Scale scale = Scale.of(List.of(new Point("a", -1.0, ""), new Point("b", 3.0, "")), 0, 100);
        assertThat(scale.y(3)).isZero();
        assertThat(scale.y(0)).isCloseTo(75, within(1e-9));
        assertThat(scale.y(-1)).isCloseTo(100, within(1e-9));
    }

    @Test
    void nothingKnownIsDrawnAsNothing() throws Exception {
        List<Point> unknown = IntStream.range(0, 8)
                .mapToObj(i -> new Point("W" + i, null, "–"))
                .toList();
        Document svg = read(LineChart.of("none", "None", unknown).svg());
        assertThat(svg.getElementsByTagName("circle").getLength()).isZero();
        assertThat(numbers(svg, "text", "y")).contains(134.0, 182.0);
    }

    @Test
    void barsKeepTheirProportion() throws Exception {
        Document svg = read(BarChart.of("techniques", "Techniques", WEEKS).svg());
        assertThat(numbers(svg, "rect", "width")).containsExactly(360.0, 180.0);
        assertThat(texts(svg, "text")).startsWith("W1", "10", "W2", "–");
        assertThat(svg.getDocumentElement().getAttribute("height")).isEqualTo("152");
        assertThat(read(BarChart.of("none", "None", List.of()).svg())
                        .getElementsByTagName("rect")
                        .getLength())
                .isZero();
    }

    @Test
    void itIsReadOutWhereNobodySeesIt() throws Exception {
        Element svg = read(ColumnChart.of("sessions", "Sessions", WEEKS).svg()).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("sessions-title sessions-text");
        assertThat(svg.getFirstChild().getTextContent()).isEqualTo("Sessions");
        assertThat(svg.getFirstChild().getNextSibling().getTextContent()).isEqualTo("W1: 10; W2: –; W3: 5; W4: 0");
    }

    @Test
    void textsCanOnlyBeRead() throws Exception {
        String nasty = "</title><script>alert('1')</script>\u0001\uD800\uFFFE & \"more\"";
        String svg = BarChart.of("bars", nasty, List.of(new Point(nasty, 1.0, nasty)))
                .svg("\"><script>");
        Document read = read(svg);
        assertThat(read.getElementsByTagName("script").getLength()).isZero();
        assertThat(texts(read, "title")).containsExactly("</title><script>alert('1')</script> & \"more\"");
        assertThat(svg).doesNotContain("style=", "href", "url(");
    }

    @ParameterizedTest
    @EnumSource(Ink.class)
    void coloursStandOutFromWhite(Ink ink) {
        boolean text = ink == Ink.TEXT || ink == Ink.QUIET;
        assertThat(1.05 / (luminance(ink.colour()) + 0.05)).isGreaterThan(text ? 4.5 : 3);
    }

    /** As WCAG 2 defines it. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(i -> {
                    double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
                    return weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
                })
                .sum();
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Double> numbers(Document svg, String tag, String attribute) {
        var found = svg.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> Double.parseDouble(((Element) found.item(i)).getAttribute(attribute)))
                .toList();
    }

    private static List<String> texts(Document svg, String tag) {
        var found = svg.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
