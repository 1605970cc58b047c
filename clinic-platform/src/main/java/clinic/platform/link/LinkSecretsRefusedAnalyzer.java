package clinic.platform.link;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused start as a few lines instead of a stack trace. */
final class LinkSecretsRefusedAnalyzer extends AbstractFailureAnalyzer<LinkSecretsRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable root, LinkSecretsRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), LinkSecretsRefused.HOW_TO, cause);
    }
}
