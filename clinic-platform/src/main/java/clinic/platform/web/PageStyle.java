package clinic.platform.web;

import clinic.platform.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;

/** What pages look like. */
record PageStyle(String css) {

    static PageStyle of(String resource) {
        try {
            return new PageStyle(new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Content Security Policy Level 3: lets this style in, and forms go back to where they came from; nothing else. */
    String policy() {
        return String.join(
                "; ",
                "default-src 'none'",
                "style-src 'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(css)) + "'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }
}
