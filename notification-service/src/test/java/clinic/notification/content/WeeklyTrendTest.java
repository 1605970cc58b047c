package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.EventAttributes;
import clinic.events.EventType;
import clinic.events.WeekPublished;
import clinic.events.WeekPublished.TrendWeek;
import clinic.notification.Life;
import clinic.notification.News;
import clinic.notification.World;
import clinic.notification.email.EmailId;
import clinic.notification.email.Letter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WeeklyTrendTest {

    private static final String OWNER = "owner@clinic.example";
    private static final String PAPER = "https://reports.example/reports/signed";

    private final World world = World.inMemory();

    @Test
    void aReportShowsItsTrendAndLeadsToThePaper() {
        Letter letter =
                letter(PAPER, List.of(new TrendWeek("2026-W45", 20, null), new TrendWeek("2026-W46", 10, 0.73)));
        assertThat(letter.text())
                .contains(
                        "- W45: Sessions completed 20, Utilisation –", "- W46: Sessions completed 10, Utilisation 73%")
                .contains("Open the full report as a PDF:\n" + PAPER);
        Document page = Jsoup.parse(letter.html());
        assertThat(page.select("a").eachAttr("href")).containsExactly(PAPER);
        assertThat(page.select("img").attr("src"))
                .isEqualTo("cid:" + letter.picture().id());
        assertThat(page.select("img").attr("alt")).endsWith("W45: 20; W46: 10");
    }

    @Test
    void columnsAreAsHighAsTheirWeeksAreFull() throws IOException {
        List<TrendWeek> trend = List.of(new TrendWeek("2026-W45", 20, null), new TrendWeek("2026-W46", 10, 0.73));
        assertThat(columns(letter(null, trend))).containsExactly(240, 120);
        List<TrendWeek> still = List.of(new TrendWeek("2026-W45", 0, null), new TrendWeek("2026-W46", 0, null));
        assertThat(columns(new WeeklyTrendTest().letter(null, still))).containsExactly(4, 4);
    }

    /** How high the picture is coloured, in the middle of each of two weeks. */
    private static List<Integer> columns(Letter letter) throws IOException {
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(letter.picture().png()));
        return IntStream.of(1, 3)
                .map(quarter -> picture.getWidth() * quarter / 4)
                .mapToObj(x -> (int) IntStream.range(0, picture.getHeight())
                        .filter(y -> picture.getRGB(x, y) >>> 24 > 127)
                        .count())
                .toList();
    }

    @Test
    void aReportOfBeforeThereWereTrendsIsALetterToo() {
        Letter letter = letter(null, null);
        assertThat(letter.picture()).isNull();
        assertThat(Jsoup.parse(letter.html()).select("img, a")).isEmpty();
    }

    @Test
    void whoeverReadsItWithoutTheEmailSeesThePictureToo() {
        Letter letter = letter(null, List.of(new TrendWeek("2026-W46", 10, 0.73)));
        assertThat(Jsoup.parse(letter.page()).select("img").attr("src")).startsWith("data:image/png;base64,iVBOR");
    }

    private Letter letter(String pdf, List<TrendWeek> trend) {
        WeekPublished.Summary summary =
                new WeekPublished.Summary(10, 0, 0, 0, 600, 900, 0.7, 0., 0., List.of(), 0, null);
        WeekPublished report = new WeekPublished(
                "2026-W46",
                LocalDate.parse("2026-11-09"),
                LocalDate.parse("2026-11-15"),
                1,
                null,
                Life.CLINIC,
                "en",
                List.of(OWNER),
                summary,
                pdf,
                trend,
                null);
        world.learns(
                new News(new EventAttributes(EventType.WEEK_PUBLISHED, "main", "main.2026-W46", 1, Life.BORN), report));
        return world.letters.write(world.entry(EmailId.of("main.2026-W46/1", OWNER)), Life.BORN);
    }
}
