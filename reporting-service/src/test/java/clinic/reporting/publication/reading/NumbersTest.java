package clinic.reporting.publication.reading;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.Money;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final Numbers GERMAN = new Numbers(Locale.GERMAN);
    private static final Numbers ENGLISH = new Numbers(Locale.ENGLISH);
    private static final Numbers FRENCH = new Numbers(Locale.FRENCH);

    @Test
    void areWrittenAsPeopleOfAPlaceDo() {
        assertThat(GERMAN.count(12_345)).isEqualTo("12.345");
        assertThat(FRENCH.count(12_345)).isEqualTo("12\u00a0345");
        assertThat(GERMAN.share(0.625, 1)).isEqualTo("62,5\u00a0%");
        assertThat(GERMAN.share(0.625, 0)).isEqualTo("63\u00a0%");
        assertThat(ENGLISH.share(1, 1)).isEqualTo("100%");
    }

    @Test
    void moneyHasTheDecimalsOfItsCurrency() {
        List<Money> sums = List.of(new Money("1250.50", "EUR"), new Money("900", "JPY"), new Money("1.250", "KWD"));
        assertThat(GERMAN.money(sums)).isEqualTo("1.250,50\u00a0€, 900\u00a0¥, 1,250\u00a0KWD");
        assertThat(ENGLISH.money(sums)).startsWith("€1,250.50, ¥900, KWD").endsWith("1.250");
    }

    @Test
    void changesHaveTheirSignUnlessTheyAreNone() {
        assertThat(GERMAN.change(-2.25)).isEqualTo("−2,3");
        assertThat(GERMAN.change(2.25)).isEqualTo("+2,3");
        assertThat(GERMAN.change(-0.04)).isEqualTo("0,0");
        assertThat(ENGLISH.change(-0.05)).isEqualTo("−0.1");
    }

    @Test
    void minutesAreReadAsHours() {
        assertThat(ENGLISH.hours(0)).isEqualTo("0\u00a0h");
        assertThat(ENGLISH.hours(150)).isEqualTo("2\u00a0h 30\u00a0min");
        assertThat(GERMAN.hours(60_000)).isEqualTo("1.000\u00a0h");
    }
}
