package clinic.platform.inbox;

import clinic.events.MalformedEvent;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Holds records to their declaration: a component not marked as nullable must be there, at every depth. */
final class Completeness {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };

    private Completeness() {}

    /** @throws MalformedEvent that names what is missing */
    static void check(Record event) {
        check(event, "");
    }

    private static void check(Record part, String path) {
        for (RecordComponent component : COMPONENTS.get(part.getClass())) {
            Object value = value(part, component);
            String name = path + component.getName();
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new MalformedEvent(name + " is missing");
            }
            descend(value, name);
        }
    }

    private static void descend(@Nullable Object value, String name) {
        if (value instanceof Record part) {
            check(part, name + ".");
        } else if (value instanceof Collection<?> parts) {
            for (Object part : parts) {
                if (part == null) {
                    throw new MalformedEvent(name + " has an empty place");
                }
                descend(part, name);
            }
        }
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
