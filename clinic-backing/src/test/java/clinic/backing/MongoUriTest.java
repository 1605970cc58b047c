package clinic.backing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MongoUriTest {

    @ParameterizedTest
    @CsvSource({
        "mongodb://host:1, mongodb://host:1/mine",
        "mongodb://host:1/, mongodb://host:1/mine",
        "mongodb://host:1/theirs, mongodb://host:1/mine",
        "mongodb://host:1/?replicaSet=rs0, mongodb://host:1/mine?replicaSet=rs0",
        "mongodb://host:1/theirs?authSource=a/b, mongodb://host:1/mine?authSource=a/b",
    })
    void namesItsDatabase(String given, String expected) {
        assertThat(MongoUri.of(given).withDatabase("mine")).isEqualTo(expected);
    }
}
