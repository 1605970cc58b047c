package clinic.reporting.owner.web;

import clinic.backing.BackingInitializer;
import clinic.reporting.ReportingService;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A running service for tests of its pages. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ReportingService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=reporting-service",
            "clinic.publication.cron=-",
            "clinic.test=pages" // facts that no other test adds to
        })
@ContextConfiguration(initializers = BackingInitializer.class)
@interface OpenReports {}
