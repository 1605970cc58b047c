package clinic.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Thymeleaf templates of HTML pages in a folder of the class path, with the {@code page.css} that all of them are shown in. */
public final class PageFolder {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final PageStyle style;

    /**
     * @param name of the folder, without slashes
     * @throws java.io.UncheckedIOException when it has no {@code page.css}
     */
    public PageFolder(String name) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix(name + "/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
        style = PageStyle.of(name + "/page.css");
    }

    /**
     * A page that runs no script, loads nothing, is framed by nobody and listed nowhere.
     *
     * @param template its name without {@code .html}; it puts {@code style} into a style element and nothing else there
     * @param filling what the template speaks of besides
     */
    public ResponseEntity<String> answer(int status, String template, Map<String, Object> filling) {
        Map<String, Object> all = new HashMap<>(filling);
        all.put("style", style.css());
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Security-Policy", style.policy())
                .header("X-Robots-Tag", "noindex")
                .body(engine.process(template, new Context(Locale.ROOT, all)));
    }
}
