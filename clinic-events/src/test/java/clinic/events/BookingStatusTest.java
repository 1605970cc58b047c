package clinic.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingStatusTest {

    @ParameterizedTest
    @EnumSource
    void isLiveUntilItTookPlaceOrNeverWill(BookingStatus status) {
        assertThat(status.live())
                .isEqualTo(EnumSet.range(BookingStatus.REQUESTED, BookingStatus.CHECKED_IN)
                        .contains(status));
    }
}
