package clinic.booking.practice;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A number of minutes, or a time of day, on the five-minute grid everything in a clinic's day stands on. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {FiveMinuteSteps.Minutes.class, FiveMinuteSteps.Time.class})
public @interface FiveMinuteSteps {

    String message() default "is a multiple of 5 minutes";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks a length. */
    class Minutes implements ConstraintValidator<FiveMinuteSteps, Integer> {
        @Override
        public boolean isValid(@Nullable Integer minutes, ConstraintValidatorContext context) {
            return minutes == null || minutes % 5 == 0;
        }
    }

    /** Checks a time of day. */
    class Time implements ConstraintValidator<FiveMinuteSteps, LocalTime> {
        @Override
        public boolean isValid(@Nullable LocalTime time, ConstraintValidatorContext context) {
            return time == null || time.toNanoOfDay() % 300_000_000_000L == 0;
        }
    }
}
