package clinic.reporting.publication.pdf;

import clinic.reporting.publication.Press;
import clinic.reporting.publication.PublishedWeek;
import clinic.reporting.publication.reading.Reading;
import clinic.reporting.publication.reading.WeekReader;
import clinic.reporting.publication.reading.Words;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays a reading out as a page and prints that. Whatever the page may hold, nothing is fetched for it. */
@Component
final class HtmlPress implements Press {

    private static final String TEMPLATE = "paper/report.html";

    /** What no XML document can hold. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    HtmlPress() {
        // the renderer's warnings quote what they stumble on, and that may be somebody's name
        XRLog.setLoggingEnabled(false);
        BatikCleaner.start();
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setTemplateMode(TemplateMode.XML);
        engine.setTemplateResolver(templates);
    }

    @Override
    public byte[] print(PublishedWeek published) {
        return print(WeekReader.read(published));
    }

    byte[] print(Reading reading) {
        Locale language = Locale.forLanguageTag(reading.language());
        var context = new Context(
                language, Map.of("sheet", Sheet.of(reading), "words", Words.in(language), "font", Typeface.NAME));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder()
                    .withHtmlContent(printable(engine.process(TEMPLATE, context)), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("A report could not be printed", e);
        }
        return pdf.toByteArray();
    }

    private static String printable(String page) {
        return UNPRINTABLE.matcher(page).replaceAll("");
    }

    private static PdfRendererBuilder builder() {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useSVGDrawer(new BatikSVGDrawer())
                .addDOMMutator(SpokenCharts::describe)
                .withProducer("clinic reports");
        Typeface.lend(builder);
        return builder;
    }
}
