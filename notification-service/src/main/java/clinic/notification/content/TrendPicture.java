package clinic.notification.content;

import clinic.events.WeekPublished.TrendWeek;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Completed sessions week by week as columns. It holds no text: fonts differ from server to server, and numbers stand
 * below it. Its colours are seen on a light and on a dark ground, which shows through.
 */
final class TrendPicture {

    static final int WIDTH = 1072;
    static final int HEIGHT = 240;
    private static final int CORNER = 12;
    private static final double THICK = 0.56;
    private static final double STUMP = 4;
    private static final Color THIS_WEEK = new Color(0x2e7d5b);
    private static final Color BEFORE = new Color(0x7a9a8d);

    private TrendPicture() {}

    static byte[] of(List<TrendWeek> trend) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int most = trend.stream().mapToInt(TrendWeek::completed).max().orElse(0);
        double step = (double) WIDTH / Math.max(1, trend.size());
        for (int i = 0; i < trend.size(); i++) {
            double share = (double) trend.get(i).completed() / Math.max(1, most);
            double height = Math.max(STUMP, share * HEIGHT);
            pen.setColor(i == trend.size() - 1 ? THIS_WEEK : BEFORE);
            double left = step * (i + (1 - THICK) / 2);
            pen.fill(new RoundRectangle2D.Double(left, HEIGHT - height, step * THICK, height + CORNER, CORNER, CORNER));
        }
        pen.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
    }
}
