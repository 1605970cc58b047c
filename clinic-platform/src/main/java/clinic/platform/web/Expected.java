package clinic.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** Says in words what a field takes. */
final class Expected {
    private static final Map<Class<?>, String> WORDS = Map.of(
            String.class, "is a string",
            Boolean.class, "is true or false",
            Instant.class, "is a moment such as 2026-11-20T09:30:00+01:00",
            OffsetDateTime.class, "is a moment such as 2026-11-20T09:30:00+01:00",
            LocalDate.class, "is a date such as 2026-11-20",
            LocalTime.class, "is a time of day such as 09:30",
            ZoneId.class, "is a time zone such as Europe/Berlin",
            UUID.class, "is a UUID");

    private Expected() {}

    static String of(@Nullable Class<?> declared) {
        if (declared == null) {
            return "is not valid";
        }
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(declared);
        if (type.isEnum()) {
            return "is one of " + constants(type);
        }
        if (Number.class.isAssignableFrom(type)) {
            return isWhole(type) ? "is a whole number within its range" : "is a number";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "is an array";
        }
        if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "is an object";
        }
        return WORDS.getOrDefault(type, "is not valid");
    }

    private static boolean isWhole(Class<?> type) {
        return type == Integer.class || type == Long.class || type == Short.class || type == Byte.class;
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }
}
