package clinic.booking.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void readsQuotesDelimitersAndLineBreaksInsideOfCells() throws IOException {
        assertThat(rows("a,\"b,\r\nc\",d\r\n\"say \"\"hi\"\"\",,x\n", ','))
                .containsExactly("1 [a, b,\nc, d]", "3 [say \"hi\", , x]");
        assertThat(rows("a;5\" wide;b\rc;d;e", ';')).containsExactly("1 [a, 5\" wide, b]", "2 [c, d, e]");
        assertThat(rows("a\tb\t", '\t')).containsExactly("1 [a, b, ]");
    }

    @Test
    void losesOnlyTheLineWhoseQuoteIsNotClosed() throws IOException {
        assertThat(rows("a,b\n\"open,b\nc,d\n\"e\nf\",g\n", ','))
                .containsExactly("1 [a, b]", "2 Something stands beside a cell's quotes.", "3 [c, d]", "4 [e\nf, g]");
        assertThat(rows("\"open,b\nc,d\n", ',')).containsExactly("1 A quote is not closed.", "2 [c, d]");
        assertThat(rows("\"a\"b,c\nd,e", ','))
                .containsExactly("1 Something stands beside a cell's quotes.", "2 [d, e]");
    }

    @Test
    void givesUpOnAQuoteThatStaysOpenForTooLong() throws IOException {
        List<String> rows = rows("\"open\n" + "a,b\n".repeat(300), ',');
        assertThat(rows)
                .hasSize(301)
                .startsWith("1 A quote is not closed.", "2 [a, b]")
                .endsWith("301 [a, b]");
    }

    @Test
    void neverKeepsMoreOfALineThanIsSensible() throws IOException {
        assertThat(rows("a,b\n" + "x".repeat(1_000_000) + "\nc,d", ','))
                .containsExactly("1 [a, b]", "2 The line is too long.", "3 [c, d]");
    }

    @Test
    void goesOnWhereAnotherStopped() throws IOException {
        String text = "a,b\n\"c\nd\",e\n\"open\nf,g\nh,i\n";
        List<String> all = rows(text, ',');
        Rows first = new Rows(new LineReader(new StringReader(text)), ',');
        for (int done = 0; done < all.size(); done++) {
            Rows second = new Rows(new LineReader(new StringReader(text)), ',');
            second.skipTo(first.position());
            assertThat(rows(second)).isEqualTo(all.subList(done, all.size()));
            first.next();
        }
    }

    private static List<String> rows(String text, char delimiter) throws IOException {
        return rows(new Rows(new LineReader(new StringReader(text)), delimiter));
    }

    private static List<String> rows(Rows rows) throws IOException {
        List<String> read = new ArrayList<>();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            read.add(row.line() + " " + (row.fault().isEmpty() ? row.cells() : row.fault()));
        }
        return read;
    }
}
