package clinic.notification.content.thymeleaf;

import clinic.notification.content.Layout;
import clinic.notification.content.Page;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** An engine of its own, so that the pages of the service and its letters do not share templates or settings. */
@Component
final class ThymeleafLayout implements Layout {

    private final SpringTemplateEngine html = engine(TemplateMode.HTML, ".html");
    private final SpringTemplateEngine text = engine(TemplateMode.TEXT, ".txt");

    @Override
    public String html(Page page) {
        return html.process("letter", new Context(page.locale(), Map.of("page", page)));
    }

    @Override
    public String text(Page page) {
        return text.process("letter", new Context(page.locale(), Map.of("page", page)));
    }

    private static SpringTemplateEngine engine(TemplateMode mode, String suffix) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("emails/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
