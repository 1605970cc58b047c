package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("clinic.booking");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private final Rooms house = new Rooms("clinic.booking");
    private final Rooms planted = new Rooms("planted");

    @TestFactory
    Stream<DynamicTest> theServiceKeepsTheRulesOfTheHouse() {
        return house.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(SERVICE)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleNoticesAPlantedOffence() {
        var rules = planted.all();
        return IntStream.range(0, rules.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        rules.get(i).getDescription(),
                        () -> assertThat(rules.get(i).evaluate(PLANTED).hasViolation())
                                .isTrue()));
    }
}
