package clinic.journey;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.booking.BookingService;
import clinic.notification.NotificationService;
import clinic.reporting.ReportingService;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccessKeysTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    void withoutThemNoServiceStarts(String name, Class<?> service) {
        try (var premises = new Premises()) {
            var keyless = premises.settings(name).without("clinic.access.keys");
            assertThatThrownBy(() -> keyless.start(service).close())
                    .rootCause()
                    .hasMessageContaining("clinic.access.keys");
        }
    }

    @Test
    void withoutAnEncryptionKeyBookingDoesNotStart() {
        try (var premises = new Premises()) {
            var keyless = premises.settings("booking").without("clinic.encryption.keys");
            assertThatThrownBy(() -> keyless.start(BookingService.class).close())
                    .rootCause()
                    .hasMessageContaining("CLINIC_ENCRYPTION_KEYS");
        }
    }

    static Stream<Arguments> services() {
        return Stream.of(
                Arguments.of("booking", BookingService.class),
                Arguments.of("notification", NotificationService.class),
                Arguments.of("reporting", ReportingService.class));
    }
}
