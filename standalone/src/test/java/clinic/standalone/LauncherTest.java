package clinic.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    private Path directory;

    @Test
    void leavesNoTrialBehindWhenItIsKilled() throws Exception {
        try (var trial =
                TrialProcess.start(directory, "--booking.port=0", "--notification.port=0", "--reporting.port=0")) {
            var launched = trial.launched();
            await().atMost(Duration.ofMinutes(1)).until(() -> trial.text().contains("Opening"));

            trial.close();
            await().atMost(Duration.ofSeconds(30)).until(() -> !launched.isAlive());
        }
    }

    @Test
    void endsAsTheTrialEndsAndSaysNothingOfItsOwn() throws Exception {
        try (var trial = TrialProcess.start(directory, "--booking.port=first")) {
            assertThat(trial.exitCode()).isEqualTo(1);
            assertThat(trial.text().lines())
                    .containsExactly("--booking.port=first is no port; give a number from 0 to 65535.");
        }
    }
}
