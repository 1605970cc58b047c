package clinic.booking;

import clinic.booking.encryption.EncryptionKeysRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused start as a few lines instead of a stack trace. */
public final class EncryptionKeysRefusedAnalyzer extends AbstractFailureAnalyzer<EncryptionKeysRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, EncryptionKeysRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), EncryptionKeysRefused.HOW_TO, cause);
    }
}
