package clinic.notification;

import clinic.notification.content.ContentRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused start as a few lines instead of a stack trace. */
public final class ContentRefusedAnalyzer extends AbstractFailureAnalyzer<ContentRefused> {

    private static final String ACTION =
            "Mend or remove the file below clinic.email.content.folder; what is not there falls back to the built-in text.";

    @Override
    protected FailureAnalysis analyze(Throwable root, ContentRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), ACTION, cause);
    }
}
