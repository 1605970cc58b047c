package clinic.platform.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LinkStartTest {

    private static final String SECRET = "a secret that has more than thirty-two bytes";

    private final ApplicationContextRunner idle =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(LinkAutoConfiguration.class));
    private final ApplicationContextRunner service = idle.withUserConfiguration(Signer.class);

    record Signer(SignedLinks links) {}

    @Test
    void aServiceThatSignsRefusesToStartWithoutASecret() {
        for (String none : List.of("", " , ")) {
            service.withPropertyValues("clinic.links.secrets=" + none)
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(LinkSecretsRefused.class)
                            .hasMessageContaining("CLINIC_LINK_SECRETS"));
        }
    }

    @Test
    void aServiceThatDoesNotNeedsNone() {
        idle.run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void refusesASecretThatCouldBeGuessedAndDoesNotTellIt(CapturedOutput output) {
        String weak = "0123456789012345678901234567890";
        service.withPropertyValues("clinic.links.secrets=" + SECRET + "," + weak)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("fewer than 32 bytes")
                        .hasMessageNotContaining(weak));
        assertThat(output).doesNotContain(weak).doesNotContain(SECRET);
    }

    @Test
    void startsWithSeveral() {
        service.withPropertyValues("clinic.links.secrets=" + SECRET + ", " + SECRET.toUpperCase(java.util.Locale.ROOT))
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void explainsTheRefusalInsteadOfShowingItsStack() {
        FailureAnalysis analysis = new LinkSecretsRefusedAnalyzer()
                .analyze(new IllegalStateException("could not start", LinkSecretsRefused.none()));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains("clinic.links.secrets is empty");
        assertThat(analysis.getAction()).contains("openssl");
    }
}
