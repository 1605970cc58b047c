package clinic.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsWireName(EventType type) {
        assertThat(EventType.of(type.wireName())).contains(type);
    }

    @Test
    void isNotFoundByAnotherVersionOrName() {
        assertThat(EventType.of("clinic.booking.confirmed.v2")).isEmpty();
        assertThat(EventType.of("booking.confirmed.v1")).isEmpty();
        assertThat(EventType.of("")).isEmpty();
    }

    @Test
    void routingKeyIsTheNameWithoutTheClinic() {
        assertThat(EventType.BOOKING_NO_SHOW_RECORDED.routingKey()).isEqualTo("booking.no-show-recorded.v1");
    }

    @Test
    void everyTypeHasARecordOfItsOwn() {
        assertThat(Arrays.stream(EventType.values()).map(EventType::payload))
                .doesNotHaveDuplicates()
                .allMatch(Class::isRecord);
    }
}
