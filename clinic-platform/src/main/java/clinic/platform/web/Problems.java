package clinic.platform.web;

import clinic.platform.Refusal;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;

/** Whatever goes wrong leaves as an RFC 9457 problem. Faults of single fields: {@link InvalidRequests}. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        return Problem.of(refusal, new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> unauthorized(AuthenticationException exception) {
        return Problem.of(exception instanceof AuthenticationServiceException ? 503 : 401);
    }

    @ExceptionHandler
    ResponseEntity<Object> forbidden(AccessDeniedException exception) {
        return Problem.of(403);
    }

    @ExceptionHandler({
        RequestRejectedException.class,
        InvalidParameterException.class,
        BadRequestException.class,
        MultipartException.class
    })
    ResponseEntity<Object> malformed(Exception exception) {
        return Problem.malformed();
    }

    @ExceptionHandler
    void gone(AsyncRequestNotUsableException exception) {
        LOG.debug("The caller did not wait for the answer");
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception exception) {
        if (exception instanceof ErrorResponse response
                && response.getStatusCode().is4xxClientError()) {
            return Problem.of(response.getStatusCode().value(), response.getHeaders());
        }
        if (Unavailability.isBehind(exception)) {
            LOG.warn(
                    "The database or the broker is out of reach: {}",
                    exception.getClass().getName());
            return Problem.of(503);
        }
        LOG.error("A request failed", exception);
        return Problem.of(500);
    }
}
