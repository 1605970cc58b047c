package clinic.reporting.publication.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** The font reports are set in. It goes into each file, so that every reader sees the same. */
final class Typeface {

    static final String NAME = "DejaVu Sans Condensed";
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private Typeface() {}

    static void lend(PdfRendererBuilder builder) {
        builder.useFont(() -> file("DejaVuSansCondensed.ttf"), NAME, REGULAR, FontStyle.NORMAL, true, EVERYWHERE);
        builder.useFont(() -> file("DejaVuSansCondensed-Bold.ttf"), NAME, BOLD, FontStyle.NORMAL, true, EVERYWHERE);
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(FOLDER + name), name);
    }
}
