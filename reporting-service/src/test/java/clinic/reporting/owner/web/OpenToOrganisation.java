package clinic.reporting.owner.web;

import clinic.backing.BackingInitializer;
import clinic.reporting.ReportingService;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** A running service whose owners {@link PaperIssuer} signs in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ReportingService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=reporting-service", "clinic.publication.cron=-"})
@ContextConfiguration(initializers = {BackingInitializer.class, OpenToOrganisation.Settings.class})
@interface OpenToOrganisation {

    final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, Object> settings = Map.of(
                    "spring.security.oauth2.resourceserver.jwt.issuer-uri", PaperIssuer.SHARED.address(),
                    "clinic.sign-in.client-id", PaperIssuer.CLIENT,
                    "clinic.sign-in.client-secret", PaperIssuer.SECRET);
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("organisation", settings));
        }
    }
}
