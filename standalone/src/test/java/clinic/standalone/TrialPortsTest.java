package clinic.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrialPortsTest {

    @Test
    void areTheUsualOnesUnlessSomebodyChooses() {
        assertThat(ports()).isEqualTo(new TrialPorts(8080, 8081, 8082));
    }

    @Test
    void areChosenByOptionsAndElseByTheEnvironment() {
        var environment = Map.of("TRIAL_BOOKING_PORT", "1", "TRIAL_REPORTING_PORT", "3");
        var ports = TrialPorts.of(new String[] {"--booking.port=18080"}, environment);
        assertThat(ports).isEqualTo(new TrialPorts(18080, 8081, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "-1", "65536", "123456", ""})
    void refuseWhatIsNoPort(String given) {
        assertThatThrownBy(() -> ports("--reporting.port=" + given))
                .isInstanceOf(TrialRefused.class)
                .hasMessageContaining("--reporting.port=" + given + " is no port");
    }

    @Test
    void refuseToShareWithSomebodyElse() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var ports = new TrialPorts(0, other.getLocalPort(), 0);
            assertThatThrownBy(ports::check)
                    .isInstanceOf(TrialRefused.class)
                    .hasMessageContaining(other.getLocalPort() + " is taken")
                    .hasMessageContaining("--notification.port=");
        }
    }

    private static TrialPorts ports(String... arguments) {
        return TrialPorts.of(arguments, Map.of());
    }
}
