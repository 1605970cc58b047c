package clinic.reporting.owner.web;

import clinic.platform.Sha256;
import clinic.reporting.publication.reading.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills pages in. Their own style is all they may load, no script runs in them and nobody may frame them. */
@Component
class Pages {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final String style = style();
    private final String policy = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(style)) + "'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    Pages() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("owner/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
    }

    /** @param filling what the template speaks of, besides the words */
    ResponseEntity<String> answer(int status, String template, Words words, Map<String, Object> filling) {
        Map<String, Object> all = new HashMap<>(filling);
        all.put("words", words);
        all.put("style", style);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .varyBy(HttpHeaders.COOKIE)
                .header("Content-Security-Policy", policy)
                .header("X-Robots-Tag", "noindex")
                .body(engine.process(template, new Context(Locale.ROOT, all)));
    }

    private static String style() {
        try {
            return new ClassPathResource("owner/page.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
