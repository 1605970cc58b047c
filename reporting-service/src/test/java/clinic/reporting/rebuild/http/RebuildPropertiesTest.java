package clinic.reporting.rebuild.http;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.reporting.rebuild.Source;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RebuildPropertiesTest {

    private static RebuildProperties with(String url, String... keys) {
        return new RebuildProperties(url, "", List.of(keys), Duration.ofSeconds(2), Duration.ofSeconds(30), 200);
    }

    private static boolean valid(RebuildProperties properties) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(properties).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"main:key, true", "main:k:e:y, true", "main, false", "main:, false", ":key, false", "'main:a b', false"
    })
    void eachKeyIsOfAClinic(String key, boolean fine) {
        assertThat(valid(with("", key))).isEqualTo(fine);
    }

    @ParameterizedTest
    @CsvSource({"https://booking, true", "booking:8080, false", "ftp://booking, false"})
    void addressesAreOfTheWeb(String url, boolean fine) {
        assertThat(valid(with(url, "main:key"))).isEqualTo(fine);
    }

    @Test
    void keysAreFoundByClinicAndToldToNobody() {
        RebuildProperties properties = with("http://booking/", "main:old", "main:se:cret");
        assertThat(properties.keysByClinic()).containsOnlyKeys("main").containsValue("se:cret");
        assertThat(properties.toString()).doesNotContain("cret", "old");
        assertThat(properties.address(Source.BOOKING)).contains(URI.create("http://booking"));
        assertThat(properties.address(Source.NOTIFICATION)).isEmpty();
    }
}
