package clinic.notification.consent.web;

import clinic.platform.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays out clients' pages, under a policy that lets in their own style and nothing else. */
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
        templates.setPrefix("consent/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
    }

    ResponseEntity<String> ok(ClientPage page) {
        return answer(200, page);
    }

    ResponseEntity<String> answer(int status, ClientPage page) {
        Context filling = new Context(Locale.ROOT, Map.of("page", page, "style", style));
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Security-Policy", policy)
                .header("X-Robots-Tag", "noindex")
                .body(engine.process("page", filling));
    }

    private static String style() {
        try {
            return new ClassPathResource("consent/page.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
