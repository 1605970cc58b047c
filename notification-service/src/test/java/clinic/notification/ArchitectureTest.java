package clinic.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("clinic.notification");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private final Rooms rooms = new Rooms("clinic.notification");
    private final Rooms planted = new Rooms("planted");

    @Test
    void domainKnowsNoTechnology() {
        rooms.domainKnowsNoTechnology().check(SERVICE);
    }

    @Test
    void domainNeverLooksAtTheClock() {
        rooms.domainNeverLooksAtTheClock().check(SERVICE);
    }

    @Test
    void roomsAreEnteredByTheirDoors() {
        rooms.layers().check(SERVICE);
    }

    @Test
    void everyRuleNoticesAPlantedOffence() {
        assertThat(List.of(planted.domainKnowsNoTechnology(), planted.domainNeverLooksAtTheClock(), planted.layers()))
                .allMatch(rule -> rule.evaluate(PLANTED).hasViolation());
    }
}
