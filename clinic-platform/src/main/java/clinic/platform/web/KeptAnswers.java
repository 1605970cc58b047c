package clinic.platform.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Gives a kept answer again, word for word. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeptAnswers {

    @ExceptionHandler
    ResponseEntity<String> again(AlreadyAnswered found) {
        KeptAnswer answer = found.answer();
        ResponseEntity.BodyBuilder reply = ResponseEntity.status(answer.status())
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(answer.etag())
                .header("Idempotency-Replayed", "true");
        if (answer.location() != null) {
            reply.header(HttpHeaders.LOCATION, answer.location());
        }
        return reply.body(answer.body());
    }
}
