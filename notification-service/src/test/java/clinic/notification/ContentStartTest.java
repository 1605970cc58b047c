package clinic.notification;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.content.ContentRefused;
import clinic.notification.content.Wordings;
import clinic.notification.content.thymeleaf.Layouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class ContentStartTest {

    @TempDir
    private Path folder;

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(Content.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ContentProperties.class)
    static class Content {

        @Bean
        Wordings wordings(ContentProperties properties) {
            return new ContentWiring().wordings(properties);
        }
    }

    @Test
    void startsWithoutAFolderAndWithAnEmptyName() {
        service.run(context -> assertThat(context).hasSingleBean(Wordings.class));
        service.withPropertyValues("clinic.email.content.folder=")
                .run(context -> assertThat(context).hasSingleBean(Wordings.class));
    }

    @Test
    void startsWithAFolderAndRefusesABrokenOne() throws IOException {
        var there = service.withPropertyValues("clinic.email.content.folder=" + folder);
        there.run(context ->
                assertThat(Layouts.thymeleaf(context.getBean(Wordings.class))).isNotNull());
        Files.writeString(folder.resolve("phrases_de.properties"), "unheard=of");
        there.run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(ContentRefused.class)
                .hasMessage(folder.resolve("phrases_de.properties") + ": key 'unheard' is unknown"));
    }

    @Test
    void explainsTheRefusalInsteadOfShowingItsStack() {
        FailureAnalysis analysis = new ContentRefusedAnalyzer()
                .analyze(new IllegalStateException("no start", new ContentRefused("phrases_de.properties", "broken")));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).isEqualTo("phrases_de.properties: broken");
        assertThat(analysis.getAction()).contains("clinic.email.content.folder");
    }
}
