package clinic.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The rooms of the service under a root package, and who may enter them. */
record Rooms(String root) {

    private static final String[] TECHNOLOGY = {
        "org.springframework..",
        "com.mongodb..",
        "org.bson..",
        "com.rabbitmq..",
        "org.thymeleaf..",
        "net.fortuna..",
        "jakarta.mail..",
        "tools.jackson.."
    };

    ArchRule domainKnowsNoTechnology() {
        return noClasses()
                .that()
                .resideInAnyPackage(domain())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TECHNOLOGY)
                .allowEmptyShould(true);
    }

    ArchRule domainNeverLooksAtTheClock() {
        return noClasses()
                .that()
                .resideInAnyPackage(domain())
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    ArchRule layers() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("wiring")
                .definedBy(root)
                .layer("email")
                .definedBy(root + ".email")
                .layer("occasion")
                .definedBy(root + ".occasion")
                .layer("consent")
                .definedBy(root + ".consent")
                .layer("content")
                .definedBy(root + ".content")
                .layer("mongo")
                .definedBy(root + "..mongo")
                .layer("web")
                .definedBy(root + "..web")
                .layer("messaging")
                .definedBy(root + "..messaging")
                .layer("smtp")
                .definedBy(root + "..smtp")
                .layer("imap")
                .definedBy(root + "..imap")
                .layer("rounds")
                .definedBy(root + "..rounds")
                .layer("pages")
                .definedBy(root + ".content.thymeleaf", root + ".content.ical")
                .whereLayer("wiring")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("content")
                .mayOnlyBeAccessedByLayers("wiring", "pages")
                .whereLayer("consent")
                .mayOnlyBeAccessedByLayers("wiring", "occasion", "content", "mongo", "web")
                .whereLayer("occasion")
                .mayOnlyBeAccessedByLayers("wiring", "content", "mongo", "messaging")
                .whereLayer("mongo")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("messaging")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("smtp")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("imap")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("rounds")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("pages")
                .mayOnlyBeAccessedByLayers("wiring");
    }

    private String[] domain() {
        return new String[] {root + ".email", root + ".occasion", root + ".consent", root + ".content"};
    }
}
