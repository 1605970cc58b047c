package clinic.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {

    @TempDir
    private Path directory;

    @Test
    void opensThreeServicesAndEndsWithoutComplaint() throws Exception {
        try (var trial =
                TrialProcess.start(directory, "--booking.port=0", "--notification.port=0", "--reporting.port=0")) {
            var addresses = trial.awaitAddresses();
            assertThat(addresses).as(trial.text()).hasSize(3);
            for (var address : addresses) {
                assertThat(trial.get(address + "/actuator/health")).isEqualTo(200);
            }

            trial.stop();
            assertThat(trial.exitCode()).isEqualTo(143);
            assertThat(trial.text()).doesNotContain("Exception", "ERROR", "WARN");
        }
    }

    @Test
    void saysWhatIsWrongWithAnOption() throws Exception {
        try (var trial = TrialProcess.start(directory, "--booking.port=first")) {
            assertThat(trial.exitCode()).isEqualTo(1);
            assertThat(trial.text().lines())
                    .containsExactly("--booking.port=first is no port; give a number from 0 to 65535.");
        }
    }
}
