package clinic.booking;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;

/** The rules of the house, for a service whose rooms lie in a package. */
record Rooms(String root) {

    private static final String[] TECHNOLOGY = {
        "org.springframework..",
        "com.mongodb..",
        "org.bson..",
        "tools.jackson..",
        "com.fasterxml..",
        "jakarta.servlet.."
    };

    List<ArchRule> all() {
        return List.of(
                domainKnowsNoTechnology(),
                adaptersDoNotSeeEachOther(),
                roomsBuildOnEachOther(),
                roomsFormNoCircles(),
                onlyDesksAskTheClock(),
                nobodyAsksTheSystemForTheTime(),
                nobodyOpensTransactions());
    }

    /** Settings of the catalogue are read from its file as what they are, which takes two annotations. */
    private ArchRule domainKnowsNoTechnology() {
        DescribedPredicate<JavaClass> technology = resideInAnyPackage(TECHNOLOGY)
                .and(
                        DescribedPredicate.not(
                                nameMatching(
                                        "org.springframework.(boot.context.properties.ConfigurationProperties|validation.annotation.Validated)")));
        return noClasses().that(domain()).should().dependOnClassesThat(technology.or(adapters()));
    }

    private ArchRule adaptersDoNotSeeEachOther() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(root + ".*.mongo..", root + ".*.messaging.."))
                .orShould()
                .dependOnClassesThat(simpleNameStartingWith("Mongo").and(resideInAnyPackage(root + "..")));
    }

    private ArchRule roomsBuildOnEachOther() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true)
                .layer("wiring")
                .definedBy(root)
                .layer("history")
                .definedBy(root + ".history..")
                .layer("feed")
                .definedBy(root + ".feed..")
                .layer("waitlist")
                .definedBy(root + ".waitlist..")
                .layer("plan")
                .definedBy(root + ".plan..")
                .layer("calendar")
                .definedBy(root + ".calendar..")
                .layer("selfservice")
                .definedBy(root + ".selfservice..")
                .layer("appointment")
                .definedBy(root + ".appointment..")
                .layer("availability")
                .definedBy(root + ".availability..")
                .layer("client")
                .definedBy(root + ".client..")
                .layer("practice")
                .definedBy(root + ".practice..")
                .layer("care")
                .definedBy(root + ".care..")
                .whereLayer("wiring")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("history")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("feed")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("waitlist")
                .mayOnlyBeAccessedByLayers("selfservice", "wiring")
                .whereLayer("plan")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("appointment")
                .mayOnlyBeAccessedByLayers("history", "plan", "waitlist", "calendar", "selfservice", "feed", "wiring")
                .whereLayer("calendar")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("selfservice")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("availability")
                .mayOnlyBeAccessedByLayers("appointment", "history", "plan", "waitlist", "selfservice", "wiring");
    }

    private ArchRule roomsFormNoCircles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private ArchRule onlyDesksAskTheClock() {
        DescribedPredicate<JavaClass> owners = simpleNameEndingWith("Desk")
                .or(simpleNameEndingWith("Reception"))
                .or(simpleNameEndingWith("Availability"));
        return noClasses()
                .that(DescribedPredicate.not(owners))
                .should()
                .callMethod(Clock.class, "instant")
                .orShould()
                .callMethod(Clock.class, "millis");
    }

    private static ArchRule nobodyAsksTheSystemForTheTime() {
        return noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("ask the system for the time", call -> isNow(call.getTarget())));
    }

    private static boolean isNow(AccessTarget.MethodCallTarget target) {
        return target.getName().equals("now")
                        && target.getOwner().getPackageName().equals("java.time")
                        && target.getRawParameterTypes().isEmpty()
                || target.getFullName().equals("java.lang.System.currentTimeMillis()");
    }

    private static ArchRule nobodyOpensTransactions() {
        DescribedPredicate<JavaAnnotation<?>> transactional = DescribedPredicate.describe(
                "@Transactional", mark -> mark.getRawType().getSimpleName().equals("Transactional"));
        return classes().should().notBeAnnotatedWith(transactional).andShould(new Methods(transactional));
    }

    /** What is neither wiring nor an adapter; in a plain room an adapter shows by its name. */
    private DescribedPredicate<JavaClass> domain() {
        return resideInAnyPackage(root + ".*").and(DescribedPredicate.not(adapters()));
    }

    private DescribedPredicate<JavaClass> adapters() {
        return resideInAnyPackage(root + ".*.web..", root + ".*.mongo..", root + ".*.messaging..")
                .or(resideInAnyPackage(root + "..")
                        .and(simpleNameStartingWith("Mongo").or(simpleNameEndingWith("Controller"))));
    }
}
