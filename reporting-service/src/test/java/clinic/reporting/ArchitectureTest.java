package clinic.reporting;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String[] ADAPTERS = {
        "..web..", "..mongo..", "..messaging..", "..schedule..", "..pdf..", "..http.."
    };
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("clinic.reporting");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private static final ArchRule DOMAIN_IS_PURE = noClasses()
            .that()
            .resideInAnyPackage("..fact..", "..week..", "..publication..", "..rebuild..", "..owner..", "..archive..")
            .and()
            .resideOutsideOfPackages(ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "jakarta..");

    private static final ArchRule NOBODY_READS_THE_TIME =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    private static final ArchRule ADAPTERS_DO_NOT_SEE_EACH_OTHER = slices().matching(
                    "..(fact|publication|rebuild|owner|archive).(web|mongo|messaging|schedule|pdf|http)..")
            .should()
            .notDependOnEachOther();

    private static final ArchRule DOMAIN_DOES_NOT_SEE_ADAPTERS = noClasses()
            .that()
            .resideOutsideOfPackages(ADAPTERS)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(ADAPTERS).and(resideInAnyPackage("clinic.reporting..", "planted..")));

    private static final ArchRule ROOMS_FOLLOW_EACH_OTHER = classes()
            .that()
            .resideInAPackage("..fact..")
            .should()
            .onlyDependOnClassesThat(not(resideInAnyPackage(
                    "clinic.reporting.week..",
                    "clinic.reporting.publication..",
                    "clinic.reporting.owner..",
                    "clinic.reporting.archive..")));

    @Test
    void theDomainKnowsNeitherSpringNorTheDatabase() {
        DOMAIN_IS_PURE.check(SERVICE);
        assertThat(DOMAIN_IS_PURE.evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void theTimeIsToldByAClock() {
        NOBODY_READS_THE_TIME.check(SERVICE);
        assertThat(NOBODY_READS_THE_TIME.evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void adaptersDoNotSeeEachOther() {
        ADAPTERS_DO_NOT_SEE_EACH_OTHER.check(SERVICE);
        assertThat(ADAPTERS_DO_NOT_SEE_EACH_OTHER.evaluate(PLANTED).hasViolation())
                .isTrue();
    }

    @Test
    void theDomainDoesNotSeeItsAdapters() {
        DOMAIN_DOES_NOT_SEE_ADAPTERS.check(SERVICE);
    }

    @Test
    void factsKnowNothingOfWeeks() {
        ROOMS_FOLLOW_EACH_OTHER.check(SERVICE);
    }
}
