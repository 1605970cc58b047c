package clinic.booking.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** The catalogue's files, as they are and changed, read as the service reads them. */
record CatalogueFile(String techniques, String screening) {

    static CatalogueFile shipped() {
        return new CatalogueFile(text("techniques.yml"), text("screening.yml"));
    }

    CatalogueFile withTechniques(String before, String after) {
        return new CatalogueFile(replaced(techniques, before, after), screening);
    }

    CatalogueFile withScreening(String before, String after) {
        return new CatalogueFile(techniques, replaced(screening, before, after));
    }

    Catalogue read() {
        return new Catalogue(techniquesRead(), bind(screening, "clinic.screening", ScreeningRules.class));
    }

    Techniques techniquesRead() {
        return bind(techniques, "clinic.care", Techniques.class);
    }

    /** What the service would say before it stops. */
    String refusal() {
        try {
            read();
        } catch (BindException | IllegalArgumentException refused) {
            Throwable cause = refused;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return cause.getMessage();
        }
        return "";
    }

    private static String replaced(String text, String before, String after) {
        if (!text.contains(before)) {
            throw new IllegalArgumentException("not there: " + before);
        }
        return text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));
    }

    private static <T> T bind(String yaml, String prefix, Class<T> type) {
        MutablePropertySources sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader()
                    .load("catalogue", new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)))
                    .forEach(sources::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind(prefix, Bindable.of(type), new NoUnboundElementsBindHandler(BindHandler.DEFAULT, source -> true))
                .get();
    }

    private static String text(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
