package clinic.platform.web;

import clinic.platform.InvalidRequest;
import clinic.platform.InvalidRequest.Fault;
import clinic.platform.NotFound;
import clinic.platform.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** Names the fields at fault. A path that holds no possible id is a path where nothing is. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class InvalidRequests {
    @ExceptionHandler
    ResponseEntity<Object> body(HttpMessageNotReadableException exception) {
        if (exception.getCause() instanceof JacksonException json) {
            return Problem.invalid(JsonFaults.of(json));
        }
        return exception.getCause() == null ? required(JsonFaults.BODY) : Problem.malformed();
    }

    @ExceptionHandler
    ResponseEntity<Object> fields(BindException exception) {
        return Problem.invalid(FieldFaults.of(exception));
    }

    @ExceptionHandler
    ResponseEntity<Object> parameters(HandlerMethodValidationException exception) {
        List<ParameterValidationResult> results = exception.getParameterValidationResults();
        if (results.stream().anyMatch(result -> isInPath(result.getMethodParameter()))) {
            return notFound();
        }
        return Problem.invalid(results.stream()
                .flatMap(result -> FieldFaults.of(result).stream())
                .toList());
    }

    @ExceptionHandler
    ResponseEntity<Object> parameter(MethodArgumentTypeMismatchException exception) {
        if (isInPath(exception.getParameter())) {
            return notFound();
        }
        return Problem.invalid(List.of(new Fault(exception.getName(), message(exception))));
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(MissingServletRequestParameterException exception) {
        return required(exception.getParameterName());
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(MissingServletRequestPartException exception) {
        return required(exception.getRequestPartName());
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(MissingRequestHeaderException exception) {
        return required(exception.getHeaderName());
    }

    private static String message(MethodArgumentTypeMismatchException exception) {
        for (@Nullable Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidRequest invalid) {
                return invalid.faults().get(0).message();
            }
        }
        return Expected.of(exception.getRequiredType());
    }

    private static ResponseEntity<Object> required(String field) {
        return Problem.invalid(List.of(new Fault(field, "is required")));
    }

    private static ResponseEntity<Object> notFound() {
        Refusal refusal = new NotFound();
        return Problem.of(refusal, new HttpHeaders());
    }

    private static boolean isInPath(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(PathVariable.class);
    }
}
