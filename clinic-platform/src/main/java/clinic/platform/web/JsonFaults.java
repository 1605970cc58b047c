package clinic.platform.web;

import clinic.platform.InvalidRequest;
import clinic.platform.InvalidRequest.Fault;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field of a JSON body can't be read, and why, without repeating what it holds. */
final class JsonFaults {
    /** Stands for the body as a whole. */
    static final String BODY = "body";

    private JsonFaults() {}

    static List<Fault> of(JacksonException exception) {
        String field = field(exception.getPath());
        if (exception.getCause() instanceof InvalidRequest invalid) {
            return invalid.faults().stream()
                    .map(fault -> field.equals(BODY) ? fault : new Fault(field, fault.message()))
                    .toList();
        }
        return List.of(new Fault(field, message(exception)));
    }

    private static String message(JacksonException exception) {
        if (exception instanceof StreamConstraintsException) {
            return "is nested too deeply or holds a value that is too long";
        }
        if (exception instanceof InputCoercionException coercion) {
            return Expected.of(coercion.getTargetType());
        }
        if (exception instanceof StreamReadException || isTrailing(exception)) {
            return "is not well-formed JSON";
        }
        if (exception instanceof UnrecognizedPropertyException) {
            return "is not known";
        }
        if (exception instanceof UnfitText unfit) {
            return unfit.reason();
        }
        if (exception instanceof MismatchedInputException mismatch) {
            return isMissing(mismatch) ? "is required" : Expected.of(mismatch.getTargetType());
        }
        return "is not valid";
    }

    private static boolean isTrailing(JacksonException exception) {
        return exception.getOriginalMessage().startsWith("Trailing token");
    }

    private static boolean isMissing(MismatchedInputException mismatch) {
        JsonToken token = mismatch.getCurrentToken();
        Class<?> target = mismatch.getTargetType();
        boolean isAbsent = token == null || token == JsonToken.VALUE_NULL || token == JsonToken.END_OBJECT;
        return isAbsent && target != null && target.isPrimitive();
    }

    private static String field(List<JacksonException.Reference> path) {
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : path) {
            String name = step.getPropertyName();
            if (name == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(name);
            }
        }
        return field.isEmpty() ? BODY : field.toString();
    }
}
