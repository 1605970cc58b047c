package clinic.notification.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of consents does. */
public interface ConsentsContract {

    Consents consents();

    @Test
    default void keepsEveryChoiceAsItWasMade() {
        assertThat(consents().find("c1")).isEmpty();
        for (Consent consent : new Consent[] {
            new Consent("c1", "main", 1, false, null),
            new Consent("c1", "main", 2, false, true),
            new Consent("c1", "main", 3, null, true),
            new Consent("c1", "main", 4, null, null)
        }) {
            assertThat(consents().put(consent)).isTrue();
            assertThat(consents().find("c1")).contains(consent);
        }
        assertThat(consents().find("c2")).isEmpty();
    }

    @Test
    default void writesAVersionOnlyOverTheOneBeforeIt() {
        Consent first = new Consent("c1", "main", 1, false, false);
        assertThat(consents().put(new Consent("c1", "main", 2, true, true))).isFalse();
        assertThat(consents().put(first)).isTrue();
        assertThat(consents().put(first)).isFalse();
        assertThat(consents().put(new Consent("c1", "main", 3, true, true))).isFalse();
        assertThat(consents().find("c1")).contains(first);
    }

    @Test
    default void ofManyAtOnceOneIsFirst() {
        for (int round = 1; round <= 20; round++) {
            long version = round;
            long written = IntStream.range(0, 8)
                    .parallel()
                    .filter(i -> consents().put(new Consent("c1", "main", version, i % 2 == 0, null)))
                    .count();
            assertThat(written).isOne();
        }
    }

    @Test
    default void forgetsWhatWasChosenAndNotThatItWas() {
        consents().forget("c1");
        assertThat(consents().find("c1")).isEmpty();
        consents().put(new Consent("c1", "main", 1, false, true));
        consents().forget("c1");
        consents().forget("c1");
        assertThat(consents().find("c1")).contains(new Consent("c1", "main", 2, null, null));
        assertThat(consents().put(new Consent("c1", "main", 2, false, true))).isFalse();
    }
}
