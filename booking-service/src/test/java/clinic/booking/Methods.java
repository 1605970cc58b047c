package clinic.booking;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** No method bears an annotation. */
final class Methods extends ArchCondition<JavaClass> {

    private final DescribedPredicate<JavaAnnotation<?>> annotation;

    Methods(DescribedPredicate<JavaAnnotation<?>> annotation) {
        super("have no method with " + annotation.getDescription());
        this.annotation = annotation;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getMethods().stream()
                .filter(method -> method.getAnnotations().stream().anyMatch(annotation))
                .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getDescription())));
    }
}
