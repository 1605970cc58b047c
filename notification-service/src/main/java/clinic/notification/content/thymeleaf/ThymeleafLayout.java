package clinic.notification.content.thymeleaf;

import clinic.notification.content.Layout;
import clinic.notification.content.Page;
import clinic.notification.content.Template;
import clinic.notification.content.Wordings;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** An engine of its own, so that the pages of the service and its letters do not share templates or settings. */
@Component
final class ThymeleafLayout implements Layout {

    private final Wordings wordings;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    ThymeleafLayout(Wordings wordings) {
        this.wordings = wordings;
        engine.setTemplateResolver(new TemplateShelf(wordings.templates()));
        TemplateProof proof = new TemplateProof(this::laidOut);
        wordings.templates().forEach(proof::check);
    }

    @Override
    public String html(Page page) {
        return laidOut(wordings.of(page.head().clinicId()).template(HTML), page);
    }

    @Override
    public String text(Page page) {
        return laidOut(wordings.of(page.head().clinicId()).template(TEXT), page);
    }

    private String laidOut(Template template, Page page) {
        return engine.process(template.source(), new Context(page.head().locale(), Map.of("page", page)));
    }
}
