package clinic.booking.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.booking.EncryptionKeysRefusedAnalyzer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

class TinkSealTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);
    private static final String PLACE = "bookings/42/completion.note";
    private static final byte[] NOTE = "walks better".getBytes(StandardCharsets.UTF_8);

    @Test
    void opensInItsPlaceOnlyAndUnchanged() {
        TinkSeal seal = seal(OLD);
        byte[] sealed = seal.seal(NOTE, PLACE);
        assertThat(seal.open(sealed, PLACE)).isEqualTo(NOTE);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("walks");
        assertThat(seal.seal(NOTE, PLACE)).isNotEqualTo(sealed);
        refuses(seal, sealed, "bookings/43/completion.note");
        refuses(seal, sealed, "assessments/42/form");
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            refuses(seal, changed, PLACE);
        }
    }

    @Test
    void opensWhatAnyOfItsKeysSealedAndSealsWithTheFirst() {
        byte[] before = seal(OLD).seal(NOTE, PLACE);
        assertThat(seal(OLD, NEW).open(seal(NEW).seal(NOTE, PLACE), PLACE)).isEqualTo(NOTE);
        TinkSeal rotated = seal(NEW, OLD);
        assertThat(rotated.open(before, PLACE)).isEqualTo(NOTE);
        byte[] after = rotated.seal(NOTE, PLACE);
        assertThat(seal(NEW).open(after, PLACE)).isEqualTo(NOTE);
        refuses(seal(OLD), after, PLACE);
        refuses(seal(NEW), before, PLACE);
    }

    @ParameterizedTest
    @CsvSource({
        "'', is empty",
        "' , ', is empty",
        "'?', Entry 1 of clinic.encryption.keys is not base64",
        "'c2hvcnQ=', Entry 1 of clinic.encryption.keys is not 32 bytes long",
        "'KEY,c2hvcnQ=', Entry 2 of clinic.encryption.keys is not 32 bytes long",
        "'KEY,KEY', Entry 2 of clinic.encryption.keys is there twice",
    })
    void startsWithNoKeyThatIsNone(String keys, String why) {
        new ApplicationContextRunner()
                .withUserConfiguration(Sealing.class)
                .withPropertyValues("clinic.encryption.keys=" + keys.replace("KEY", OLD))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(EncryptionKeysRefused.class)
                        .hasMessageContaining(why)
                        .hasMessageContaining("CLINIC_ENCRYPTION_KEYS")
                        .hasMessageNotContaining(OLD));
        new ApplicationContextRunner()
                .withUserConfiguration(Sealing.class)
                .run(context -> assertThat(context).hasFailed());
        new ApplicationContextRunner()
                .withUserConfiguration(Sealing.class)
                .withPropertyValues("clinic.encryption.keys=" + NEW + ", " + OLD)
                .run(context -> assertThat(context).hasSingleBean(TinkSeal.class));
    }

    @Test
    void saysWhatToDoWithoutAStackTrace() {
        var analysis =
                new EncryptionKeysRefusedAnalyzer().analyze(new IllegalStateException(EncryptionKeysRefused.none()));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains("clinic.encryption.keys is empty");
        assertThat(analysis.getAction()).contains("openssl rand -base64 32");
    }

    @EnableConfigurationProperties(EncryptionKeys.class)
    static class Sealing {

        @Bean
        TinkSeal seal(EncryptionKeys keys) {
            return new TinkSeal(keys);
        }
    }

    private static void refuses(TinkSeal seal, byte[] sealed, String place) {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> seal.open(sealed, place));
    }

    private static TinkSeal seal(String... keys) {
        return new TinkSeal(new EncryptionKeys(List.of(keys)));
    }

    private static String key(int fill) {
        byte[] key = new byte[EncryptionKeys.BYTES];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
