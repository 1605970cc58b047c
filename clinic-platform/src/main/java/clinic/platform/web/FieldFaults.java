package clinic.platform.web;

import clinic.platform.InvalidRequest.Fault;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Turns what bean validation and binding found into faults. */
final class FieldFaults {
    private static final Set<String> PRESENCE = Set.of("NotNull", "NotBlank", "NotEmpty");

    private FieldFaults() {}

    static List<Fault> of(Errors errors) {
        return errors.getAllErrors().stream().map(FieldFaults::of).toList();
    }

    static List<Fault> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return of((Errors) errors);
        }
        String name = name(result.getMethodParameter());
        return result.getResolvableErrors().stream()
                .map(error -> new Fault(name, message(error)))
                .toList();
    }

    private static Fault of(ObjectError error) {
        String field = error instanceof FieldError fieldError ? fieldError.getField() : JsonFaults.BODY;
        return new Fault(field, message(error));
    }

    private static String message(MessageSourceResolvable error) {
        if (error instanceof FieldError fieldError && fieldError.isBindingFailure()) {
            return Expected.of(requiredType(fieldError));
        }
        String[] codes = error.getCodes();
        if (codes != null && codes.length > 0 && PRESENCE.contains(codes[codes.length - 1])) {
            return "is required";
        }
        String message = error.getDefaultMessage();
        return message == null ? "is not valid" : message;
    }

    private static @Nullable Class<?> requiredType(FieldError error) {
        return error.contains(TypeMismatchException.class)
                ? error.unwrap(TypeMismatchException.class).getRequiredType()
                : null;
    }

    private static String name(MethodParameter parameter) {
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        String given = query != null ? query.name() : header != null ? header.name() : "";
        String declared = parameter.getParameterName();
        return StringUtils.hasText(given) ? given : declared == null ? JsonFaults.BODY : declared;
    }
}
