package clinic.notification.content.thymeleaf;

import clinic.notification.content.Template;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Templates as they were read at the start, by their source; the end of its name tells a page from plain text. */
final class TemplateShelf extends AbstractConfigurableTemplateResolver {

    private final Map<String, String> texts;

    TemplateShelf(List<Template> templates) {
        texts = templates.stream().collect(Collectors.toMap(Template::source, Template::text));
    }

    @Override
    protected ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            String ownerTemplate,
            String template,
            String resourceName,
            String characterEncoding,
            Map<String, Object> attributes) {
        return new StringTemplateResource(Objects.requireNonNull(texts.get(template), template));
    }
}
