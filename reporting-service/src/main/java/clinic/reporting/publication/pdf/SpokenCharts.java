package clinic.reporting.publication.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Tags a chart with what it shows, where the PDF keeps that for readers who hear it. */
final class SpokenCharts {

    private SpokenCharts() {}

    static void describe(Document page) {
        NodeList charts = page.getElementsByTagName("svg");
        for (int i = 0; i < charts.getLength(); i++) {
            Element chart = (Element) charts.item(i);
            chart.setAttribute("alt", text(chart, "title") + ". " + text(chart, "desc"));
        }
    }

    private static String text(Element chart, String child) {
        return chart.getElementsByTagName(child).item(0).getTextContent();
    }
}
