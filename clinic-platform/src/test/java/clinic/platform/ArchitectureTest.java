package clinic.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("clinic.platform");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @TestFactory
    Stream<DynamicTest> thePlatformKeepsTheRulesOfTheHouse() {
        return rules("clinic.platform").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(PLATFORM)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleNoticesAPlantedOffence() {
        return rules("planted").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(PLANTED).hasViolation())
                                .isTrue()));
    }

    private static Map<String, ArchRule> rules(String root) {
        return Map.of(
                "knows no service",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "clinic.booking..",
                                "clinic.notification..",
                                "clinic.reporting..",
                                "clinic.standalone.."),
                "rooms form no circles",
                slices().matching(root + ".(*)..").should().beFreeOfCycles(),
                "what comes in knows nothing of what goes out",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".inbox..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".outbox.."),
                "the time is told by a clock",
                noClasses().should().callMethod(Instant.class, "now"),
                "no transactions",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("org.springframework.transaction.annotation.Transactional"),
                "no implementations, helpers or managers",
                noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Dto|Manager)"));
    }
}
