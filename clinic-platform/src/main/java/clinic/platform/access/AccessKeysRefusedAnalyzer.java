package clinic.platform.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused start as a few lines instead of a stack trace. */
final class AccessKeysRefusedAnalyzer extends AbstractFailureAnalyzer<AccessKeysRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable root, AccessKeysRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), AccessKeysRefused.HOW_TO, cause);
    }
}
