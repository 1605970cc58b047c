package clinic.booking.practice.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A BCP 47 language tag. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownLocale.Check.class)
public @interface KnownLocale {

    String message() default "is a language tag, for example de or en-GB";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Its form: a language, and perhaps a script and a region. */
    class Check implements ConstraintValidator<KnownLocale, String> {
        private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || LANGUAGE.matcher(value).matches();
        }
    }
}
